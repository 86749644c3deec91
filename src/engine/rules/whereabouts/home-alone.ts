import { absencesIn } from '../../evidence/whereabouts/absence.ts';
import type { Absence } from '../../lexicon/whereabouts/absence.ts';
import type { FindingLevel, Match, Rule } from '../../types.ts';

/** What this rule tells of, and which way out fits. */
const WAYS: Partial<Record<Absence, string>> = {
  empty: 'empty',
  'left-empty': 'empty',
  'child-alone': 'child',
  alone: 'default',
  'family-away': 'default',
  'family-gone': 'default',
};

const rule: Rule = {
  id: 'home-alone',
  category: 'whereabouts',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An empty home, or somebody alone in it',
      notices:
        'Words that say that nobody is at home, that you or a child are alone there, or that the others are away: “home alone tonight”, “the house is empty until Sunday”.',
      why: 'Strangers read this too. It says when a door has nobody behind it, or only one person.',
      ways: {
        default: 'Tell it afterwards, when everybody is back.',
        child: 'Leave out that the child is alone, and tell the people who should know in a message.',
        empty: 'Leave out that the home is empty; ask a neighbour by message instead.',
      },
    },
    fr: {
      name: 'Une maison vide, ou une seule personne dedans',
      notices:
        'Ce qui dit qu’il n’y a personne chez vous, que vous ou un enfant y êtes seuls, ou que les autres sont absents : « seule à la maison ce soir », « maison vide jusqu’à dimanche ».',
      why: 'Des inconnus le lisent aussi. Cela leur dit quand il n’y a personne derrière une porte, ou une seule personne.',
      ways: {
        default: 'Racontez-le après, quand tout le monde est rentré.',
        child: 'Ne dites pas que l’enfant est seul ; prévenez en message les personnes qui doivent le savoir.',
        empty: 'Ne dites pas que la maison est vide ; demandez plutôt à un voisin, en message.',
      },
    },
  },
  source: {
    title: 'Mao, Shuai, Kapadia: Loose Tweets: An Analysis of Privacy Leaks on Twitter (WPES 2011)',
    url: 'https://doi.org/10.1145/2046556.2046558',
  },
  examples: {
    positive: [
      { text: 'home alone tonight, film suggestions?', lang: 'en', level: 2, words: 'home alone' },
      { text: 'Missus is at her sister’s till Friday', lang: 'en', level: 2 },
      { text: 'Our house is empty until Sunday so the plants will suffer', lang: 'en', level: 2 },
      { text: 'My son is home alone after school, he is eight', lang: 'en', level: 2 },
      { text: 'Nobody is home this week, leave the parcel outside', lang: 'en', level: 2 },
      { text: 'the key is under the doormat, come in', lang: 'en', level: 2 },
      { text: 'My husband is away on a trip and the dog snores', lang: 'en', level: 1 },
      { text: 'Toute seule à la maison ce soir, un film ?', lang: 'fr', level: 2 },
      { text: 'On part en vacances demain, maison vide !', lang: 'fr', level: 2, words: 'maison vide' },
      { text: 'Les clés sont sous le paillasson', lang: 'fr', level: 2 },
      { text: 'Mes enfants sont seuls à la maison le mercredi', lang: 'fr', level: 2 },
      { text: 'Mon mari est en déplacement, le chien ronfle', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'We watched Home Alone again with the kids', lang: 'en' },
      { text: 'My wife is at her best in winter', lang: 'en' },
      { text: 'I was home alone last night and heard everything', lang: 'en' },
      { text: 'I am not home alone, my sister is here', lang: 'en' },
      { text: 'The house feels empty since the dog died', lang: 'en' },
      { text: 'If you are home alone, lock the door', lang: 'en' },
      { text: 'She said "nobody is home this week"', lang: 'en' },
      { text: 'Parliament was nearly empty this morning', lang: 'en' },
      { text: 'J’étais seule à la maison hier', lang: 'fr' },
      { text: 'Je ne suis pas seule à la maison, ma sœur est là', lang: 'fr' },
      { text: 'Le frigo est vide', lang: 'fr' },
      { text: 'Je me sens seul dans ce combat', lang: 'fr' },
      { text: 'Si vous êtes seul à la maison, fermez la porte', lang: 'fr' },
      { text: 'La maison vide, quel beau roman', lang: 'fr' },
    ],
  },
  find(draft) {
    const matches: Match[] = [];
    for (const { kind, start, end, bounded, timed, signs } of absencesIn(draft)) {
      const way = WAYS[kind];
      if (way === undefined) continue;
      const sure = way !== 'default' || bounded || (kind === 'alone' && timed);
      const level: FindingLevel = sure ? 2 : 1;
      matches.push({ start, end, level, signs, way });
    }
    return matches;
  },
};

export default rule;
