import { ownConduct } from '../../evidence/conduct/substances.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'unsafe-driving',
  category: 'intoxication',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Drunk or reckless driving',
      notices: 'That you drove drunk, high, without a licence, far too fast or with the phone in your hand.',
      why: 'Readers have passed posts like this on to the police, who then knocked at the door. An insurer or a court may read them too.',
      ways: {
        default:
          'Leave the driving out. If somebody may have been hurt, a lawyer is the better first reader; and tonight, a taxi.',
      },
    },
    fr: {
      name: 'Conduite en état d’ivresse ou dangereuse',
      notices:
        'Que vous avez conduit après avoir bu ou pris des drogues, sans permis, bien trop vite ou le téléphone à la main.',
      why: 'Des lecteurs ont transmis de tels messages à la police, qui est venue frapper à la porte. Un assureur ou un tribunal peut aussi les lire.',
      ways: {
        default:
          'Ne parlez pas du trajet. Si quelqu’un a pu être blessé, un avocat est un meilleur premier lecteur ; et ce soir, un taxi.',
      },
    },
  },
  source: {
    title: 'The Christian Science Monitor: teenager arrested after a post about driving drunk',
    url: 'https://www.csmonitor.com/The-Culture/Family/2013/0104/Oregon-teen-arrested-after-drivin-drunk-post-on-Facebook',
  },
  examples: {
    positive: [
      { text: 'Drove home from the bar and barely remember the road', lang: 'en', level: 2 },
      { text: 'Drove home drunk again, not my finest hour', lang: 'en', level: 2, words: 'Drove home drunk' },
      { text: 'I was driving drunk and clipped a mirror, oops', lang: 'en', level: 2 },
      { text: 'Got my second DUI on Friday', lang: 'en', level: 2 },
      { text: "I've been driving without a license since May", lang: 'en', level: 2 },
      { text: 'J’ai conduit bourré hier, pas fier', lang: 'fr', level: 2 },
      { text: 'Je suis rentrée en voiture bourrée, mais entière', lang: 'fr', level: 2 },
      { text: 'Retrait de permis, merci les trois verres', lang: 'fr', level: 2 },
      { text: 'Je roule sans permis depuis mai', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'Never drive drunk. Never.', lang: 'en' },
      { text: 'Drunk driving kills 30 people a day in this country', lang: 'en' },
      { text: 'He drove home drunk and hit a tree', lang: 'en' },
      { text: "I didn't drink because I was driving", lang: 'en' },
      { text: 'If I had driven drunk I would say so', lang: 'en' },
      { text: 'My dad drove us home after the wine tasting', lang: 'en' },
      { text: 'Ne conduisez jamais bourrés.', lang: 'fr' },
      { text: 'L’alcool au volant tue trois mille personnes par an', lang: 'fr' },
      { text: 'Il a conduit bourré et a fini dans un arbre', lang: 'fr' },
      { text: 'Je n’ai pas bu, je conduisais', lang: 'fr' },
      { text: 'Si j’avais conduit bourré, je le dirais', lang: 'fr' },
      { text: 'Mon père nous a ramenés après la dégustation', lang: 'fr' },
    ],
  },
  find: (draft) => ownConduct(draft).filter(({ conduct }) => conduct === 'driving'),
};

export default rule;
