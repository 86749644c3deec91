import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'bank-account',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A bank account number',
      notices: 'IBANs whose country, length and check digits are right, and account numbers that are called so.',
      why: 'An account number with a name lets others try direct debits on it and write convincing scams in your bank’s name.',
      ways: { default: 'Send the account number in a private message, to the one person who needs it.' },
    },
    fr: {
      name: 'Un numéro de compte bancaire',
      notices:
        'Les IBAN dont le pays, la longueur et la clé sont justes, et les numéros de compte présentés comme tels.',
      why: 'Un numéro de compte avec un nom permet de tenter des prélèvements et d’écrire des arnaques crédibles au nom de votre banque.',
      ways: { default: 'Envoyez l’IBAN en message privé, à la seule personne qui en a besoin.' },
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
      {
        text: 'Chip in for the gift: GB29 NWBK 6016 1331 9268 19',
        lang: 'en',
        level: 2,
        words: 'GB29 NWBK 6016 1331 9268 19',
      },
      { text: 'pay me back at DE89370400440532013000 guys', lang: 'en', level: 2, words: 'DE89370400440532013000' },
      { text: 'be68 5390 0754 7034 for the rent, thanks', lang: 'en', level: 2, words: 'be68 5390 0754 7034' },
      { text: 'my account number is 12345678, sort code 20-00-00', lang: 'en', level: 2 },
      {
        text: 'Pour la cagnotte : FR14 2004 1010 0505 0001 3M02 606',
        lang: 'fr',
        level: 2,
        words: 'FR14 2004 1010 0505 0001 3M02 606',
      },
      { text: 'vous pouvez virer sur CH9300762011623852957', lang: 'fr', level: 2, words: 'CH9300762011623852957' },
      { text: 'mon IBAN c’est BE68539007547034 merci', lang: 'fr', level: 2, words: 'BE68539007547034' },
      { text: 'Numéro de compte : 00012345678, au nom de Zoé', lang: 'fr', level: 2, words: '00012345678' },
    ],
    negative: [
      { text: 'order reference DE89370400440532013000 is lost', lang: 'en' },
      { text: 'GB29 NWBK 6016 1331 9268 18 is one digit off', lang: 'en' },
      { text: 'My new account is at 3000 followers, thank you', lang: 'en' },
      { text: 'Flight BA2490 was late again', lang: 'en' },
      { text: 'FR12 is my favourite bus line', lang: 'en' },
      { text: 'The IBAN has up to 34 characters', lang: 'en' },
      { text: 'référence FR1420041010050500013M02606 introuvable', lang: 'fr' },
      { text: 'FR14 2004 1010 0505 0001 3M02 607 est faux', lang: 'fr' },
      { text: 'Mon compte a été piraté hier soir', lang: 'fr' },
      { text: 'Un IBAN français compte 27 caractères', lang: 'fr' },
      { text: 'Je prends le BE12 pour rentrer', lang: 'fr' },
      { text: 'On compte sur vous, 200 places restantes', lang: 'fr' },
    ],
  },
  find: (draft, context) =>
    privateDetails(draft, context).accounts.map(({ start, end, level, signs }) => ({ start, end, level, signs })),
};

export default rule;
