import { healthDisclosures } from '../../evidence/health/health-disclosure.ts';
import type { Draft, Match, Rule } from '../../types.ts';

const LOST = /miscarr|abort|stillb|fausse|avort|ivg/i;

/** The end of one is told with more regret than the news of one. */
const weighed = (draft: Draft, match: Match): Match =>
  LOST.test(draft.text.slice(match.start, match.end)) ? { ...match, level: 2 } : match;

const rule: Rule = {
  id: 'pregnancy',
  category: 'health-intimate',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Your pregnancy or fertility',
      notices: 'Your own pregnancy, loss of one, abortion, fertility treatment.',
      why: 'Once it is public, your employer and everybody else know too. Most people prefer to tell a few of them first.',
      ways: {
        default:
          'Perhaps tell the people who should hear it from you first: family, your manager. The post can wait a day.',
        pregnancy:
          'Perhaps tell the people who should hear it from you first: family, your manager. The post can wait a day.',
      },
    },
    fr: {
      name: 'Votre grossesse ou votre fertilité',
      notices: 'Votre grossesse, une fausse couche, une IVG, un parcours de PMA.',
      why: 'Une fois que c’est public, votre employeur et tous les autres le savent aussi. On préfère souvent l’annoncer d’abord à quelques-uns.',
      ways: {
        default:
          'Peut-être l’annoncer d’abord à ceux qui devraient l’apprendre de vous : la famille, votre responsable. Le message peut attendre un jour.',
        pregnancy:
          'Peut-être l’annoncer d’abord à ceux qui devraient l’apprendre de vous : la famille, votre responsable. Le message peut attendre un jour.',
      },
    },
  },
  source: {
    title: 'EEOC: Pregnancy Discrimination and Pregnancy-Related Disability Discrimination',
    url: 'https://www.eeoc.gov/pregnancy-discrimination',
  },
  examples: {
    positive: [
      { text: "So I'm pregnant and I have told nobody at the office yet", lang: 'en', level: 1, words: "I'm pregnant" },
      { text: 'I had a miscarriage in March.', lang: 'en', level: 2 },
      { text: 'We are on our third round of IVF', lang: 'en', level: 1 },
      { text: 'My abortion was the right choice and I stand by it', lang: 'en', level: 2, words: 'My abortion' },
      { text: 'Je suis enceinte de trois mois, chut', lang: 'fr', level: 1, words: 'Je suis enceinte' },
      { text: 'J’ai fait une fausse couche en mars.', lang: 'fr', level: 2 },
      { text: 'Mon IVG, j’en parle encore peu', lang: 'fr', level: 2, words: 'Mon IVG' },
      { text: 'J’ai avorté à vingt ans et je ne regrette rien', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: "I'm not pregnant, I just ate a lot", lang: 'en' },
      { text: 'When your coworker tells you her cat is pregnant', lang: 'en' },
      { text: 'The senate votes on the abortion bill tonight', lang: 'en' },
      { text: 'Congratulations to the expecting parents!', lang: 'en' },
      { text: 'If I were pregnant I would sleep all day', lang: 'en' },
      { text: 'IVF success rates have doubled since 2000', lang: 'en' },
      { text: 'Je ne suis pas enceinte, j’ai juste trop mangé', lang: 'fr' },
      { text: 'Ma chatte est pleine, non, pas enceinte, repue', lang: 'fr' },
      { text: 'Le droit à l’IVG entre dans la Constitution', lang: 'fr' },
      { text: 'La PMA pour toutes a été votée en 2021', lang: 'fr' },
      { text: 'Si j’étais enceinte, je dormirais toute la journée', lang: 'fr' },
      { text: 'L’enceinte du stade ouvre à 18 h', lang: 'fr' },
    ],
  },
  find: (draft) =>
    healthDisclosures(draft)
      .filter(({ subject }) => subject === 'pregnancy')
      .map((match) => weighed(draft, match)),
};

export default rule;
