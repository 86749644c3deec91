import { ownConduct } from '../../evidence/conduct/substances.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'own-offence',
  category: 'intoxication',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Something you should not have done',
      notices: 'Stealing, forging, cheating, tax tricks and the like, told as your own doing.',
      why: 'In public it is an admission, kept by search engines and screenshots, and readers do pass such posts on to shops, schools, tax offices and the police.',
      ways: {
        default:
          'Leave it out, or tell it to one person you trust. If it weighs on you, a lawyer will keep it confidential.',
      },
    },
    fr: {
      name: 'Quelque chose que vous n’auriez pas dû faire',
      notices: 'Vols, faux, triche, fraude et autres, racontés comme vos propres actes.',
      why: 'En public, c’est un aveu, gardé par les moteurs de recherche et les captures d’écran, et des lecteurs transmettent de tels messages à l’école, au fisc, au magasin ou à la police.',
      ways: {
        default:
          'Retirez-le, ou dites-le à une seule personne de confiance. Si cela vous pèse, un avocat est tenu au secret.',
      },
    },
  },
  source: {
    title: 'HMRC / GOV.UK: report tax fraud or avoidance (what readers may do with such a post)',
    url: 'https://www.gov.uk/report-tax-fraud',
  },
  examples: {
    positive: [
      { text: 'I stole a bottle from the minibar and refilled it with tea', lang: 'en', level: 2, words: 'I stole' },
      { text: 'Got a fake ID for the weekend and it works, my fake ID is perfect', lang: 'en', level: 2 },
      { text: 'I shoplifted a lipstick and nobody saw', lang: 'en', level: 2 },
      { text: 'I cheated on my final and got an A', lang: 'en', level: 1 },
      { text: 'J’ai volé une bouteille dans le minibar', lang: 'fr', level: 2 },
      { text: 'Je me suis fait un faux certificat médical pour sécher', lang: 'fr', level: 2 },
      { text: 'Je bosse au black depuis juin', lang: 'fr', level: 2 },
      { text: 'J’ai triché au partiel de stats et ça passe', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'I stole this recipe from my aunt', lang: 'en' },
      { text: 'Somebody stole my bike', lang: 'en' },
      { text: 'She stole the show tonight', lang: 'en' },
      { text: 'I would never shoplift', lang: 'en' },
      { text: 'The article explains how tax evasion works', lang: 'en' },
      { text: 'My ex cheated on every test in school', lang: 'en' },
      { text: 'On m’a volé mon vélo', lang: 'fr' },
      { text: 'Elle a volé la vedette à tout le monde', lang: 'fr' },
      { text: 'J’ai volé en parapente, quelle vue', lang: 'fr' },
      { text: 'Je n’ai jamais triché à un examen', lang: 'fr' },
      { text: 'Le rapport sur la fraude fiscale sort demain', lang: 'fr' },
      { text: 'Il s’est fait prendre avec une fausse carte d’identité', lang: 'fr' },
    ],
  },
  find: (draft) => ownConduct(draft).filter(({ conduct }) => conduct === 'offence'),
};

export default rule;
