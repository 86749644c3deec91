import { privateDetails } from '../../evidence/private/private-details.ts';
import { isAdvertisement } from '../../evidence/promotion/advertising.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'email-address',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An e-mail address',
      notices:
        'Personal e-mail addresses, also spelt out (“name at site dot com”). Mailboxes of an office, like contact@ or info@, are left alone.',
      why: 'Robots collect addresses from public posts for spam and phishing. An address also links this post to your other accounts.',
      ways: {
        default: 'Write “send me a message” and give the address there, or use an address kept for public posts.',
        anonymous: 'This address gives away who is behind the pseudonym. Use one made for it, or leave it out.',
      },
    },
    fr: {
      name: 'Une adresse e-mail',
      notices:
        'Les adresses personnelles, même écrites en toutes lettres (« nom arobase site point fr »). Les boîtes d’un service, comme contact@ ou info@, sont laissées tranquilles.',
      why: 'Des robots ramassent les adresses publiées pour le spam et l’hameçonnage. Une adresse relie aussi ce message à vos autres comptes.',
      ways: {
        default:
          'Écrivez « contactez-moi en MP » et donnez l’adresse là, ou utilisez une adresse réservée aux messages publics.',
        anonymous:
          'Cette adresse révèle qui se cache derrière le pseudonyme. Prenez-en une faite pour lui, ou retirez-la.',
      },
    },
  },
  source: {
    title: 'FTC: How To Recognize and Avoid Phishing Scams',
    url: 'https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams',
  },
  sources: {
    fr: {
      title: 'Service Public : hameçonnage (phishing)',
      url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F34800',
    },
  },
  examples: {
    positive: [
      {
        text: 'Send your photos to marta.kowal@gmail.com please',
        lang: 'en',
        level: 1,
        words: 'marta.kowal@gmail.com',
      },
      { text: 'my email is jo+posts@fastmail.fm', lang: 'en', level: 1, words: 'jo+posts@fastmail.fm' },
      { text: 'hmu at djnorthside at gmail dot com', lang: 'en', level: 1 },
      { text: 'DM or write, marta.kowal@gmail.com', lang: 'en', level: 2, context: { identity: 'anonymous' } },
      { text: 'Écrivez-moi : lea.bernard@orange.fr', lang: 'fr', level: 1, words: 'lea.bernard@orange.fr' },
      { text: 'son mail perso c’est paul_d@laposte.net', lang: 'fr', level: 1, words: 'paul_d@laposte.net' },
      { text: 'Envoyez vos idées à lea.bernard arobase orange point fr', lang: 'fr', level: 1 },
      { text: 'mon adresse lea-b@proton.me si besoin', lang: 'fr', level: 1, words: 'lea-b@proton.me' },
    ],
    negative: [
      { text: 'Questions? contact@museum-lyon.fr', lang: 'en' },
      { text: 'Press enquiries: press@bluewhale.co.uk', lang: 'en' },
      { text: 'Use the form name@example.com in your tests', lang: 'en' },
      { text: 'Thanks @marta for the tip, see you at noon', lang: 'en' },
      { text: 'Follow me at @lea@mastodon.social', lang: 'en' },
      { text: 'Meet me at the gmail office, dot', lang: 'en' },
      { text: 'Pour tout renseignement : accueil@mairie-vannes.fr', lang: 'fr' },
      { text: 'Suivez-moi sur @lea@piaille.fr', lang: 'fr' },
      { text: 'Merci @paul pour le coup de main', lang: 'fr' },
      { text: 'Postulez à recrutement@atelier-bois.fr', lang: 'fr' },
      { text: 'La ponctuation @ # & me fatigue', lang: 'fr' },
      { text: 'Écrivez au service client : support@boutique.fr', lang: 'fr' },
    ],
  },
  find(draft, context) {
    if (context.audience === 'private' || isAdvertisement(draft)) return [];
    const anonymous = context.identity === 'anonymous';
    return privateDetails(draft, context).emails.map(({ start, end, level, signs }) => ({
      start,
      end,
      level: anonymous ? 2 : level,
      signs,
      way: anonymous ? 'anonymous' : 'default',
    }));
  },
};

export default rule;
