import { ownConduct } from '../../evidence/conduct/substances.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'drunkenness',
  category: 'intoxication',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'You, drunk',
      notices: 'Your own drunkenness now or of late; not a glass of wine, a hangover or other people’s nights.',
      why: 'Recruiters who look people up name drinking and drugs among the first things that made them say no. And what seems funny tonight is read sober tomorrow.',
      ways: {
        default: 'Save it as a draft and look again tomorrow; or tell the evening without the state you were in.',
      },
    },
    fr: {
      name: 'Votre ivresse',
      notices:
        'Votre propre ivresse, maintenant ou récemment ; pas un verre de vin, une gueule de bois ou la soirée des autres.',
      why: 'Les recruteurs qui cherchent un nom citent l’alcool et la drogue parmi les premières raisons de dire non. Et ce qui fait rire ce soir sera lu à jeun demain.',
      ways: {
        default: 'Gardez-le en brouillon et relisez demain ; ou racontez la soirée sans l’état dans lequel vous étiez.',
      },
    },
  },
  source: {
    title: 'CareerBuilder survey of employers, 2018: content that cost candidates the job',
    url: 'https://markets.businessinsider.com/news/stocks/more-than-half-of-employers-have-found-content-on-social-media-that-caused-them-not-to-hire-a-candidate-according-to-recent-careerbuilder-survey-1027445698',
  },
  examples: {
    positive: [
      { text: "I'm so drunk right now and I love you all", lang: 'en', level: 1, words: "I'm so drunk" },
      { text: 'Drunk again on a Tuesday', lang: 'en', level: 1 },
      { text: 'we got so wasted at the office party, we got drunk before dessert', lang: 'en', level: 1 },
      { text: 'I blacked out last night and woke up in the hallway', lang: 'en', level: 1 },
      {
        text: 'Je suis complètement bourrée et je vous aime tous',
        lang: 'fr',
        level: 1,
        words: 'Je suis complètement bourrée',
      },
      { text: 'Bourré à midi, merci le mariage', lang: 'fr', level: 1, words: 'Bourré' },
      { text: 'J’ai pris une cuite monumentale hier soir', lang: 'fr', level: 1 },
      { text: 'On a picolé toute la nuit, j’ai vomi partout', lang: 'fr', level: 1 },
      { text: 'Gonna get so drunk tonight', lang: 'en', level: 1 },
    ],
    negative: [
      { text: 'A glass of wine by the fire, perfect evening', lang: 'en' },
      { text: "I'm not drunk, I'm just happy", lang: 'en' },
      { text: 'The guy next to me on the train is drunk', lang: 'en' },
      { text: 'Hungover but the sun is out', lang: 'en' },
      { text: 'I used to get drunk every weekend, six years sober today', lang: 'en' },
      { text: 'Are you drunk?', lang: 'en' },
      { text: "I'm drunk on love and sunshine songs", lang: 'en' },
      { text: 'Drunk driving kills: call a taxi', lang: 'en' },
      { text: 'Un verre de rouge au coin du feu', lang: 'fr' },
      { text: 'Je ne suis pas bourré, je suis heureux', lang: 'fr' },
      { text: 'Le type à côté de moi est complètement bourré', lang: 'fr' },
      { text: 'Ce film est bourré de clichés', lang: 'fr' },
      { text: 'Mon sac est plein et je suis crevé', lang: 'fr' },
      { text: 'Bourré de talent, ce gamin', lang: 'fr' },
      { text: 'Quand j’avais vingt ans je prenais des cuites tous les week-ends', lang: 'fr' },
      { text: 'T’es bourré ou quoi ?', lang: 'fr' },
    ],
  },
  find: (draft) => ownConduct(draft).filter(({ conduct }) => conduct === 'drunk'),
};

export default rule;
