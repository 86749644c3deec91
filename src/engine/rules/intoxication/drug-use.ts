import { ownConduct } from '../../evidence/conduct/substances.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'drug-use',
  category: 'intoxication',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'You and drugs',
      notices: 'Your own use, buying or selling of drugs, and being high.',
      why: 'Employers, border officers and the police read posts too, and where you live or travel it may be an offence. A post with your name is an admission.',
      ways: {
        default:
          'Leave the substance out, or tell it to friends in person. If it has become too much, a doctor or a helpline listens without judging.',
      },
    },
    fr: {
      name: 'Vous et les drogues',
      notices: 'Votre propre usage, achat ou vente de drogues, et le fait de planer.',
      why: 'Employeurs, douaniers et policiers lisent aussi les réseaux, et l’usage est un délit en France. Un message à votre nom vaut aveu.',
      ways: {
        default:
          'Retirez le nom du produit, ou racontez-le de vive voix. Si cela devient trop, Drogues info service (0800 23 13 13) écoute sans juger.',
      },
    },
  },
  source: {
    title: 'Service Public : que risque-t-on pour usage de drogues ?',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33341',
  },
  sources: { en: { title: 'GOV.UK: drugs penalties', url: 'https://www.gov.uk/penalties-drug-possession-dealing' } },
  examples: {
    positive: [
      { text: 'Tried acid at the festival, the trees were breathing', lang: 'en', level: 2 },
      { text: 'This is how I feel after having LSD', lang: 'en', level: 2 },
      { text: "I'm high as a kite at my cousin's wedding", lang: 'en', level: 2, words: "I'm high as a kite" },
      { text: 'Smoked a joint before the interview, wish me luck', lang: 'en', level: 2, words: 'Smoked a joint' },
      { text: 'I took molly for the first time on Saturday', lang: 'en', level: 2 },
      { text: 'we did shrooms in the park', lang: 'en', level: 2 },
      { text: 'J’ai fumé un joint avant l’entretien, croisez les doigts', lang: 'fr', level: 2 },
      { text: 'On a pris de la md samedi', lang: 'fr', level: 2 },
      { text: 'Je fume de la beuh tous les soirs', lang: 'fr', level: 2, words: 'fume de la beuh' },
      { text: 'J’ai tapé de la coke dans les toilettes du bureau', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'The book about LSD sells well', lang: 'en' },
      { text: 'I never smoked weed in my life', lang: 'en' },
      { text: 'They legalised weed and the shops are full', lang: 'en' },
      { text: 'He sells drugs in season two', lang: 'en' },
      { text: 'I drank a coke with my pizza', lang: 'en' },
      { text: 'My hopes are high for Sunday', lang: 'en' },
      { text: 'I need to water the pot on the balcony', lang: 'en' },
      { text: 'Pull the weeds before they seed', lang: 'en' },
      { text: 'Je n’ai jamais fumé de joint', lang: 'fr' },
      { text: 'Le débat sur la légalisation du cannabis reprend', lang: 'fr' },
      { text: 'Il vend du shit dans la saison deux', lang: 'fr' },
      { text: 'J’ai pris un coca avec ma pizza', lang: 'fr' },
      { text: 'Je change le joint du robinet', lang: 'fr' },
      { text: 'J’ai fumé le saumon moi-même', lang: 'fr' },
      { text: 'J’ai pris de l’herbe à chat pour le minou', lang: 'fr' },
    ],
  },
  find: (draft) => ownConduct(draft).filter(({ conduct }) => conduct === 'drugs'),
};

export default rule;
