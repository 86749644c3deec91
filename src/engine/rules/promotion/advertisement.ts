import { advertisingIn, ENOUGH } from '../../evidence/promotion/advertising.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'advertisement',
  category: 'promotion',
  languages: ['en', 'fr'],
  defaultMode: 'hint',
  text: {
    en: {
      name: 'It reads like an advertisement',
      notices: 'Offers, codes, giveaways and pitches to strangers.',
      why: 'People and filters pass over what sounds like an ad, and a pitch under somebody else’s post is remembered as spam.',
      ways: {
        default: 'Say in your own words why you like it, and that you gain from it if you do.',
        giveaway:
          'Name the rules, the end and who gives the prize; some networks show posts less that ask for likes and shares.',
        pitch: 'Answer what the person said first; offer your help when they ask for it, and say what you sell.',
      },
    },
    fr: {
      name: 'Cela sonne comme une publicité',
      notices: 'Les offres, codes, jeux-concours, et le démarchage de gens que vous ne connaissez pas.',
      why: 'On passe sur ce qui sonne comme une pub, les filtres aussi, et un démarchage sous le message d’un autre laisse l’image d’un spam.',
      ways: {
        default: 'Dites avec vos mots pourquoi cela vous plaît, et que vous y gagnez si c’est le cas.',
        giveaway:
          'Indiquez le règlement, la fin et qui offre le lot ; certains réseaux montrent moins les messages qui demandent des likes et des partages.',
        pitch:
          'Répondez d’abord à ce que la personne dit ; proposez votre aide si elle la demande, en disant ce que vous vendez.',
      },
    },
  },
  source: {
    title: 'FTC: Disclosures 101 for Social Media Influencers',
    url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
  },
  sources: {
    fr: {
      title: 'Loi du 9 juin 2023 sur l’influence commerciale (Légifrance)',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185',
    },
  },
  examples: {
    positive: [
      { text: 'Our winter sale starts now: 30% off everything, use code SNOW30', lang: 'en', level: 1 },
      { text: 'GIVEAWAY! Follow and RT to win one of three candles', lang: 'en', level: 1 },
      { text: 'New single out now, link in bio!', lang: 'en', level: 1 },
      { text: 'Only 4 appointments left this week, book yours today', lang: 'en', level: 1 },
      {
        text: 'I help small businesses grow their revenue. Would you be open to a quick call this week?',
        lang: 'en',
        level: 1,
      },
      { text: 'Jeu-concours : likez et partagez pour gagner 2 places', lang: 'fr', level: 1 },
      { text: 'Nouvelle collection en boutique, -20 % avec le code HIVER', lang: 'fr', level: 1 },
      { text: 'Permettez-moi de vous présenter ce fabuleux produit', lang: 'fr', level: 1 },
      { text: 'Livraison offerte ce week-end, commandez vite !', lang: 'fr', level: 1 },
      { text: 'J’accompagne les entrepreneurs à doubler leurs ventes, appel découverte offert', lang: 'fr', level: 1 },
      { text: 'Don’t forget to vote for our bakery, free cupcakes all day', lang: 'en', level: 1 },
      { text: 'Selling two tickets for the 9th, $80 each, dm me', lang: 'en', level: 1 },
    ],
    negative: [
      { text: 'My favourite band is live tonight', lang: 'en' },
      { text: 'I bought the coat with 30% off and still regret it', lang: 'en' },
      { text: 'Does anyone have a promo code for the train?', lang: 'en' },
      { text: 'So tired of giveaway spam in my replies', lang: 'en' },
      { text: 'My sister’s book is out now and I cried twice', lang: 'en' },
      { text: 'The shop on the corner is closing', lang: 'en' },
      { text: 'Prices went up by 20% this year', lang: 'en' },
      { text: 'Check out this sunset', lang: 'en' },
      { text: 'J’ai acheté le manteau à -30 % et je regrette', lang: 'fr' },
      { text: 'Quelqu’un aurait un code promo pour le train ?', lang: 'fr' },
      { text: 'Marre des jeux-concours dans mes réponses', lang: 'fr' },
      { text: 'Les prix ont augmenté de 20 % cette année', lang: 'fr' },
      { text: 'La boutique du coin ferme', lang: 'fr' },
      { text: 'On a découvert un restaurant génial hier', lang: 'fr' },
    ],
  },
  find(draft) {
    const advertising = advertisingIn(draft);
    if (advertising === null || advertising.score < ENOUGH) return [];
    const { words, signs, kind } = advertising;
    return [{ start: words.start, end: words.end, level: 1, signs, way: kind === 'ad' ? 'default' : kind }];
  },
};

export default rule;
