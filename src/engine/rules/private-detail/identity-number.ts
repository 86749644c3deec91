import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'identity-number',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An identity number',
      notices:
        'Social security, national insurance, tax and health numbers of the US, UK, Canada, Australia, France, Belgium and Switzerland, with their check digits, and passport or licence numbers that are called so.',
      why: 'You keep this number for life. Together with your name it is enough to open accounts, claim benefits or take out credit as you.',
      ways: { default: 'Leave the number out: nobody who reads this post needs it.' },
    },
    fr: {
      name: 'Un numéro d’identité',
      notices:
        'Les numéros de sécurité sociale, de registre national, AVS, d’assurance ou d’impôt de France, Belgique, Suisse, Canada, Royaume-Uni, États-Unis et Australie, clé comprise, et ceux de passeport ou de permis présentés comme tels.',
      why: 'Ce numéro vous suit toute la vie. Avec votre nom, il suffit pour ouvrir un compte, demander des prestations ou un crédit à votre place.',
      ways: { default: 'Retirez le numéro : aucun lecteur de ce message n’en a besoin.' },
    },
  },
  source: {
    title: 'FTC: What To Know About Identity Theft',
    url: 'https://consumer.ftc.gov/articles/what-know-about-identity-theft',
  },
  sources: {
    fr: {
      title: 'Cybermalveillance.gouv.fr : usurpation d’identité, que faire ?',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/usurpation-identite-que-faire',
    },
  },
  examples: {
    positive: [
      { text: 'they even asked for my SSN 212-45-6789 on the phone', lang: 'en', level: 2, words: '212-45-6789' },
      { text: 'My national insurance number is AB 12 34 56 C', lang: 'en', level: 2, words: 'AB 12 34 56 C' },
      { text: 'SIN 130 692 544, why do you need it', lang: 'en', level: 2, words: '130 692 544' },
      { text: 'passport number: 533380006, expires next year', lang: 'en', level: 2, words: '533380006' },
      { text: 'tfn 123 456 782, there you go', lang: 'en', level: 2, words: '123 456 782' },
      { text: 'mon numéro de sécu 1 85 05 78 006 084 91', lang: 'fr', level: 2, words: '1 85 05 78 006 084 91' },
      { text: 'née en Corse : 2 84 11 2A 004 123 54 sur la carte vitale', lang: 'fr', level: 2 },
      { text: 'mon AVS 756.9217.0769.85 est sur la fiche', lang: 'fr', level: 2, words: '756.9217.0769.85' },
      { text: 'registre national 85.07.30-033.28', lang: 'fr', level: 2, words: '85.07.30-033.28' },
      { text: 'mon NAS 130 692 544, ils l’ont demandé', lang: 'fr', level: 2, words: '130 692 544' },
    ],
    negative: [
      { text: 'order 212-45-6789 has shipped', lang: 'en' },
      { text: 'Never share your social security number online', lang: 'en' },
      { text: 'The form says 123-45-6789 as an example', lang: 'en' },
      { text: 'My passport expires in 2027', lang: 'en' },
      { text: 'It is a sin to waste 100 200 300 dollars', lang: 'en' },
      { text: 'Room AB 123 on the second floor', lang: 'en' },
      { text: 'référence 185057800608492, toujours rien', lang: 'fr' },
      { text: 'La sécu ne rembourse plus rien', lang: 'fr' },
      { text: 'Mon passeport expire en 2027', lang: 'fr' },
      { text: 'On ne donne jamais son numéro de sécu', lang: 'fr' },
      { text: 'Le 1 85 05 78 006 084 90 a une clé fausse', lang: 'fr' },
      { text: 'Il a couru 756 km en 92 jours', lang: 'fr' },
    ],
  },
  find: (draft, context) =>
    privateDetails(draft, context).identities.map(({ start, end, level, signs }) => ({ start, end, level, signs })),
};

export default rule;
