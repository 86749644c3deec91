import { moods } from '../../evidence/work/mood.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'bad-day-at-work',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  fallback: true,
  text: {
    en: {
      name: 'A bad day at work',
      notices:
        'Stories of a bad day at work where several small signs come together: who was there, what went wrong, how you tell it.',
      why: 'Colleagues and managers recognise a story they were part of, even without names. What reads as a joke today may be read by your next employer as well.',
      ways: {
        default:
          'Keep the story and leave out the scorn and what lets people tell who and where. Or send it to a friend instead.',
        mild: 'Fine among friends. If people from work may read it, ask yourself whether you would say it in front of them.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Une mauvaise journée au travail',
      notices:
        'Les récits de mauvaise journée au travail où plusieurs petits signes se rejoignent : qui était là, ce qui n’allait pas, la façon de le dire.',
      why: 'Collègues et responsables reconnaissent une scène qu’ils ont vécue, même sans nom. Ce qui fait rire aujourd’hui, votre prochain employeur pourra le lire aussi.',
      ways: {
        default:
          'Gardez l’histoire, sans le mépris ni ce qui permet de savoir qui et où. Ou racontez-la plutôt à un ami.',
        mild: 'Entre amis, pas de souci. Si des gens du travail peuvent vous lire, demandez-vous si vous le diriez devant eux.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: '“I read my Twitter the next morning and was astonished” (Sleeper et al., CHI 2013)',
    url: 'https://doi.org/10.1145/2470654.2466448',
  },
  examples: {
    positive: [
      { text: 'Another 12 hour shift and my manager still wants me back at 5am. Nope.', lang: 'en', level: 1 },
      {
        text: 'Six years at this firm and they gave my promotion to the nephew of the CEO, who can’t open a PDF',
        lang: 'en',
      },
      {
        text: 'Spent the whole shift cleaning up after night crew. As usual, no one told my supervisor',
        lang: 'en',
        level: 1,
      },
      {
        text: 'My director presented my deck today. My name was nowhere. Absolute snake, this boss',
        lang: 'en',
        level: 2,
      },
      {
        text: 'Encore une réunion de trois heures pour rien, mon chef adore ça et moi je craque',
        lang: 'fr',
        level: 1,
      },
      { text: 'Mon manager a le charisme d’une huître et il gagne le double de mon salaire', lang: 'fr', level: 2 },
      { text: 'Congés refusés, planning changé la veille, merci la direction, je suis épuisée', lang: 'fr', level: 1 },
      {
        text: 'Douze heures sans pause au resto, encore, et le patron qui râle parce que je suis fatiguée',
        lang: 'fr',
        level: 1,
      },
    ],
    negative: [
      { text: 'My manager at the bank helped me so much when my dad died', lang: 'en' },
      { text: 'This boss fight is so hard, I have been stuck for three hours', lang: 'en' },
      { text: 'Long shift at the hospital but so worth it, lovely patients', lang: 'en' },
      { text: 'My car broke down on the way to work, so annoying', lang: 'en' },
      { text: 'Her boss is making her work on Christmas, awful', lang: 'en' },
      { text: 'The government has cut nurses’ pay again', lang: 'en' },
      { text: 'Mon chef nous a offert les croissants ce matin', lang: 'fr' },
      { text: 'Trop contente de reprendre le boulot lundi, mes collègues m’ont manqué', lang: 'fr' },
      { text: 'J’ai raté mon bus pour aller au travail, quelle pluie', lang: 'fr' },
      { text: 'Mon frère déteste son travail, ça me fait de la peine', lang: 'fr' },
      { text: 'Le boss de fin est impossible, quatre heures que j’essaie', lang: 'fr' },
      { text: 'Les patrons du CAC40 se gavent encore', lang: 'fr' },
    ],
  },
  find: moods,
};
export default rule;
