import { findHate } from '../../evidence/attack/hate.ts';
import type { Draft, Match, Rule } from '../../types.ts';

function find(draft: Draft): readonly Match[] {
  return findHate(draft)
    .filter(({ kind }) => kind !== 'violence')
    .map(({ kind, start, end }) => ({
      start,
      end,
      level: 2,
      signs: [
        { name: 'group', start, end },
        { name: kind, start, end },
      ],
      way: kind === 'exclusion' ? 'exclusion' : 'default',
    }));
}

const rule: Rule = {
  id: 'hateful-generalisation',
  category: 'attack',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Contempt for a whole group',
      notices: 'Sentences that call a group of people worthless, dangerous or less than human, or deny it rights.',
      why: 'This speaks of everybody in the group, also of those who read you, work with you or might hire you. Such sentences cost people jobs and accounts, and in many countries they are punishable.',
      ways: {
        default: 'If one person did something, say what that person did. If it is a policy, name the policy.',
        exclusion: 'Say what you would change and why, without taking rights or worth away from people.',
      },
    },
    fr: {
      name: 'Du mépris pour tout un groupe',
      notices:
        'Les phrases qui disent d’un groupe de gens qu’il ne vaut rien, qu’il est dangereux ou moins qu’humain, ou qui lui refusent des droits.',
      why: 'Cette phrase parle de chaque personne du groupe, donc aussi de gens qui vous lisent, travaillent avec vous ou pourraient vous embaucher. De telles phrases ont coûté des emplois et des comptes, et la loi du 29 juillet 1881 les punit (art. 24, 32 et 33).',
      ways: {
        default: 'Si une personne a fait quelque chose, dites ce qu’elle a fait. Si c’est une politique, nommez-la.',
        exclusion: 'Dites ce que vous changeriez et pourquoi, sans retirer à des gens leurs droits ou leur valeur.',
      },
    },
  },
  source: {
    title: 'United Nations: What is hate speech?',
    url: 'https://www.un.org/en/hate-speech/understanding-hate-speech/what-is-hate-speech',
  },
  sources: {
    fr: {
      title: 'Nations Unies : qu’est-ce que le discours de haine ?',
      url: 'https://www.un.org/fr/hate-speech/understanding-hate-speech/what-is-hate-speech',
    },
  },
  examples: {
    positive: [
      { text: 'Immigrants are nothing but parasites', lang: 'en', level: 2 },
      { text: 'I hate all Muslims', lang: 'en', level: 2 },
      { text: 'Women should not be allowed to vote, they are too stupid', lang: 'en', level: 2 },
      { text: 'Gay people have no place in our schools', lang: 'en', level: 2 },
      { text: 'Never trust a word said by a Jew', lang: 'en', level: 2 },
      { text: 'Les migrants sont des parasites', lang: 'fr', level: 2 },
      { text: 'Je déteste les musulmans', lang: 'fr', level: 2 },
      { text: 'Les homosexuels n’ont pas leur place à l’école', lang: 'fr', level: 2 },
      { text: 'Les handicapés sont un fléau pour la société', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'I do not hate Muslims, I hate traffic', lang: 'en' },
      { text: 'Saying that women are stupid shows how bigoted he is', lang: 'en' },
      { text: 'Immigrants do not deserve to be treated like that', lang: 'en' },
      { text: 'Black people are beautiful', lang: 'en' },
      { text: 'I hate waiting in line with my kids', lang: 'en' },
      { text: 'My phone is a piece of junk', lang: 'en' },
      { text: 'Three women were elected today', lang: 'en' },
      { text: 'Je ne déteste pas les étrangers, j’en suis un', lang: 'fr' },
      { text: 'Dire que les femmes sont inférieures est une honte', lang: 'fr' },
      { text: 'Les réfugiés méritent mieux que ça', lang: 'fr' },
      { text: 'Je déteste le noir, je préfère le bleu', lang: 'fr' },
      { text: 'Ces chats sont des parasites, mais je les aime', lang: 'fr' },
      { text: 'Les femmes de mon équipe sont incroyables', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
