/** Where the draft speaks of a protected group: "gay people", "the Muslims", « aucun réfugié », and "they" after it. */

import { HARM, HATE } from '../../lexicon/attack/contempt.ts';
import {
  AFTER_NOUN,
  DETERMINERS,
  DOUBTFUL_NOUNS,
  GROUP_ADJECTIVES,
  GROUP_ADJECTIVES_AFTER,
  GROUP_NOUNS,
  PEOPLE_NOUNS,
} from '../../lexicon/attack/groups.ts';
import type { Word } from '../matching/words.ts';

/** `plain` of a word that stands for a mention of a group. */
export const GROUP = '{group}';

/** Black and white are colours: these want a word for people, or an article of number, beside them. */
const COLOURS = new Set(['noir', 'noire', 'black']);
const COLOUR_ARTICLES = new Set(['le', 'la', 'l', 'de', 'the', 'this', 'a']);

const beside = (words: readonly Word[], at: number, step: 1 | -1): Word | undefined =>
  words[at + step]?.sentence === words[at]?.sentence ? words[at + step] : undefined;

function isGroupNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !GROUP_NOUNS.has(word.plain)) return false;
  if (!DOUBTFUL_NOUNS.has(word.plain)) return true;
  const before = beside(words, at, -1);
  const after = beside(words, at, 1);
  if (before && word.before === '' && !DETERMINERS.has(before.plain)) return false;
  if (before && COLOURS.has(word.plain) && COLOUR_ARTICLES.has(before.plain)) return false;
  return after === undefined || after.before !== '' || AFTER_NOUN.has(after.plain) || word.plain.endsWith('s');
}

/** Whether two words name a group together: "trans woman", « gens noirs ». */
function namesTogether(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = beside(words, at, 1);
  if (!next || next.before !== '') return false;
  if (GROUP_ADJECTIVES.has(word.plain) && PEOPLE_NOUNS.has(next.plain)) return true;
  return PEOPLE_NOUNS.has(word.plain) && GROUP_ADJECTIVES_AFTER.has(next.plain);
}

/** What an adjective alone makes a group's: "gay lives", "their black throats". */
const BELONGINGS = new Set('lives life throats throat necks neck vermin scum trash filth garbage'.split(' '));

const PRONOUNS = new Set('they them theirs ils elles eux'.split(' '));
const OBJECT_SUBJECTS = new Set([
  'je',
  'on',
  'nous',
  'de',
  'faut',
  'devrait',
  'faudrait',
  'simplement',
  'juste',
  'devrions',
]);

/** Whether a word stands for people spoken of before: "they", and « les » before a verb of hatred. */
function isPronoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (PRONOUNS.has(word.plain)) return true;
  if (word.plain !== 'les') return false;
  const before = beside(words, at, -1);
  const after = beside(words, at, 1);
  return (
    before !== undefined &&
    OBJECT_SUBJECTS.has(before.plain) &&
    after !== undefined &&
    (HATE.has(after.plain) || HARM.has(after.plain))
  );
}

const NAMING: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...GROUP_ADJECTIVES, ...GROUP_ADJECTIVES_AFTER]);

/** Whether a word may name a group, by itself or beside another. */
export const mayNameGroup = (plain: string): boolean => NAMING.has(plain);

/**
 * The words with each mention of a group drawn together into one word (`plain` is `GROUP`), which spans all of it, and
 * with pronouns marked that stand for a group named in the same sentence or one beside it. Sentences further off are left
 * out. Undefined where no group is spoken of, which is nearly always.
 */
export function markGroups(words: readonly Word[]): readonly Word[] | undefined {
  const named = new Set<number>();
  const addressed = new Set<number>();
  const marked: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const together = namesTogether(words, at);
    if (!together && !isGroupNoun(words, at)) {
      if (GROUP_ADJECTIVES.has(word.plain) && BELONGINGS.has(beside(words, at, 1)?.plain ?? ''))
        named.add(word.sentence);
      marked.push(word);
      continue;
    }
    const last = together ? (words[at + 1] as Word) : word;
    marked.push({ ...word, at: marked.length, plain: GROUP, end: last.end, group: true });
    named.add(word.sentence);
    if (together) at++;
    if (words[at + 1]?.plain === 'like' && words[at + 2]?.plain === 'you') addressed.add(word.sentence);
  }
  if (named.size === 0) return undefined;
  const told: Word[] = [];
  for (const [at, word] of marked.entries()) {
    const near = named.has(word.sentence) || named.has(word.sentence - 1) || named.has(word.sentence + 1);
    if (!near) continue;
    const stands = isPronoun(marked, at) || (word.plain === 'you' && addressed.has(word.sentence - 1));
    told.push(stands ? { ...word, group: true } : word);
  }
  return told;
}
