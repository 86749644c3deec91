import { intimacy } from '../../evidence/health/intimacy.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'sex-life',
  category: 'health-intimate',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Your intimate life',
      notices: 'Your own sex life, and your orientation or gender where you tell it of yourself.',
      why: 'Family, colleagues and strangers can read this under your name for years, also in countries that treat it less kindly than your friends do.',
      ways: {
        default: 'Keep it for the people close to you, or for a place where your name is not shown.',
        sex: 'Keep it for the people close to you, or for a place where your name is not shown. It is somebody else’s private life, too.',
        orientation:
          'If everybody may know, post it with pride. If some people should hear it from you first, tell them before you post.',
      },
    },
    fr: {
      name: 'Votre vie intime',
      notices: 'Votre vie sexuelle, et votre orientation ou votre genre quand vous en parlez pour vous-même.',
      why: 'La famille, les collègues et des inconnus pourront le lire sous votre nom pendant des années, y compris dans des pays moins bienveillants que vos amis.',
      ways: {
        default: 'Gardez-le pour vos proches, ou pour un endroit où votre nom n’apparaît pas.',
        sex: 'Gardez-le pour vos proches, ou pour un endroit où votre nom n’apparaît pas. C’est aussi la vie privée de quelqu’un d’autre.',
        orientation:
          'Si tout le monde peut le savoir, publiez-le avec fierté. Si quelques-uns devraient l’apprendre de vous, dites-le-leur d’abord.',
      },
    },
  },
  source: {
    title: 'GDPR, article 9: data on sex life and sexual orientation are among the special categories',
    url: 'https://gdpr-info.eu/art-9-gdpr/',
  },
  sources: {
    fr: {
      title: 'CNIL : RGPD, article 9 (vie sexuelle, orientation)',
      url: 'https://www.cnil.fr/fr/reglement-europeen-protection-donnees/chapitre2#Article9',
    },
  },
  examples: {
    positive: [
      { text: 'I have never had an orgasm and I am forty', lang: 'en', level: 2 },
      { text: 'One of my biggest fantasies is to be tied up', lang: 'en', level: 2 },
      { text: 'My sex life has been a desert since the move', lang: 'en', level: 2, words: 'My sex life' },
      { text: 'I slept with my ex again, somebody stop me', lang: 'en', level: 2 },
      { text: 'My husband and I haven’t had sex since March', lang: 'en', level: 2 },
      { text: "I'm gay and my parents have no idea", lang: 'en', level: 1 },
      { text: 'I finally came out to my team', lang: 'en', level: 1 },
      { text: 'Ma vie sexuelle est un désert depuis le déménagement', lang: 'fr', level: 2, words: 'Ma vie sexuelle' },
      { text: 'J’ai encore couché avec mon ex, arrêtez-moi', lang: 'fr', level: 2 },
      { text: 'On ne fait plus l’amour depuis le printemps', lang: 'fr', level: 2 },
      { text: 'Je suis gay et mes parents ne le savent pas', lang: 'fr', level: 2 },
      { text: 'J’ai fait mon coming out à mon équipe', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Sex education should start earlier in schools', lang: 'en' },
      { text: "I'm not gay, I just like musicals", lang: 'en' },
      { text: 'The new season came out yesterday', lang: 'en' },
      { text: 'I slept with the window open', lang: 'en' },
      { text: 'Pride was wonderful this year, thank you all', lang: 'en' },
      { text: 'Same sex marriage is legal here since 2013', lang: 'en' },
      { text: 'Love my job, love my life', lang: 'en' },
      { text: 'L’éducation à la sexualité commence trop tard', lang: 'fr' },
      { text: 'Je ne suis pas gay, j’aime juste les comédies musicales', lang: 'fr' },
      { text: 'J’ai dormi avec la fenêtre ouverte', lang: 'fr' },
      { text: 'Je couche les enfants et j’arrive', lang: 'fr' },
      { text: 'Le mariage pour tous a dix ans', lang: 'fr' },
      { text: 'Je suis Vierge ascendant Lion', lang: 'fr' },
      { text: 'La marche des fiertés était superbe', lang: 'fr' },
    ],
  },
  find: (draft) => intimacy(draft).filter(({ way }) => way !== 'assault'),
};

export default rule;
