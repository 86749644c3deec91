/**
 * A matcher for phrases over the tokens of a sentence, compiled once and indexed by first word, so that a sentence costs
 * one look-up per token and only phrases that can start there are tried. Everything is bounded: time is linear.
 *
 * A pattern is written in words, cut into tokens as a draft is ("don't", "j'ai", "week-end" may be written as usual):
 *   hate            the word, with or without accents as typed: « déteste » matches "deteste" too, "tue" never « tué »;
 *                   so write French with its accents. "don't" matches "dont" as well
 *   licenci*        any word that starts so (at least 3 letters)
 *   (my|our|the)    one of these; an alternative may be several words: (used to|no longer)
 *   really?         may be missing; (so much)? too
 *   :work           any word or phrase of the class `work` (see `Classes`)
 *   *               any one word or number
 *   {0,3}           up to three words, not across punctuation
 *   {,0,3}          up to three words, commas and quotation marks may stand between
 *   <thing: ... >   what this part matches is kept as capture `thing`
 *   , ! ? : ...     punctuation stands for itself, with white space around it
 * Hyphens between words and emoji are passed over, so "week end" matches "week-end".
 * A pattern may not start with a part that can be missing, nor with * or a gap.
 */

import type { Draft, Sentence, Span, Token } from '../../types.ts';
import type { Captures, Needs, Node } from './phrase/node.ts';
import { type Classes, readPattern } from './phrase/pattern.ts';
import { phrasePosition, phraseTokens } from './phrase/visible.ts';

export type { Classes };
export { phrasePosition, phraseTokens };

/** A part of the draft, by offsets and by positions in `Draft.tokens` (both ends included). */
export interface Stretch extends Span {
  readonly first: number;
  readonly last: number;
}

/** One place where a phrase stands. */
export interface PhraseMatch<T> extends Stretch {
  readonly value: T;
  readonly captures: Readonly<Record<string, Stretch>>;
}

/** Phrases made ready for looking up. */
export interface Phrases<T> {
  /** Every phrase found in the sentence, the longest of each phrase at each place, in order of start. */
  find(sentence: Sentence): readonly PhraseMatch<T>[];
  /** The same over all sentences of a draft. */
  findAll(draft: Draft): PhraseMatch<T>[];
  /** Whether any phrase stands in the sentence. */
  has(sentence: Sentence): boolean;
}

/** The phrases that were made ready so far, for `readAllPhrases`. */
const made: (() => void)[] = [];

/**
 * Makes phrases ready; they are read at their first use, as far as a draft gets in them, so that nobody waits for what
 * they do not write.
 * @param phrases patterns (see above), each with the value its matches carry
 * @param classes the word lists that `:name` refers to
 * @throws SyntaxError when it comes to a pattern that cannot be read; a test reads them all
 */
export function compilePhrases<T>(
  phrases: Iterable<readonly [pattern: string, value: T]>,
  classes: Classes = {},
): Phrases<T> {
  let index: Index<T> | undefined;
  const cache = new WeakMap<Sentence, PhraseMatch<T>[]>();
  made.push(() => {
    index ??= readPhrases(phrases, classes);
    for (const { node } of index.entries) node.readAll();
  });

  function find(sentence: Sentence): PhraseMatch<T>[] {
    const known = cache.get(sentence);
    if (known) return known;
    const words = phraseTokens(sentence);
    const found: PhraseMatch<T>[] = [];
    index ??= readPhrases(phrases, classes);
    const { exact, prefixes, lengths } = index;
    markNeeded(words, index);
    const tryAll = (entries: readonly Entry<T>[], at: number): void => {
      for (const entry of entries) {
        if (entry.needs && index && !isPossible(entry.needs, index, at)) continue;
        if (entry.seconds && !entry.seconds.has(words[at + 1]?.plain ?? '')) continue;
        // Only now is it worth reading all of a phrase, to know what it needs.
        if (!entry.needs && ++entry.tries > TRIES_UNREAD && index) learn(entry, index);
        tryAt(words, at, entry, found);
      }
    };
    for (let at = 0; at < words.length; at++) {
      const plain = words[at]?.plain ?? '';
      const starting = exact.get(plain);
      if (starting) tryAll(starting, at);
      for (const length of lengths) {
        const like = plain.length >= length ? prefixes.get(plain.slice(0, length)) : undefined;
        if (like) tryAll(like, at);
      }
    }
    index.base += words.length;
    cache.set(sentence, found);
    return found;
  }

  return {
    find,
    findAll: (draft) => draft.sentences.flatMap(find),
    has: (sentence) => find(sentence).length > 0,
  };
}

/** Reads every phrase made ready so far to its end. @throws SyntaxError on one that cannot be read */
export function readAllPhrases(): void {
  for (const read of made) read();
}

interface Index<T> {
  readonly entries: readonly Entry<T>[];
  readonly exact: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly prefixes: ReadonlyMap<string, readonly Entry<T>[]>;
  /** How long the prefixes are. */
  readonly lengths: ReadonlySet<number>;
  /** For each word, the numbers of the needed lists it is in. */
  readonly needed: Map<string, number[]>;
  /** A number for each list of needed words, the same for the same list. */
  readonly lists: Map<string, number>;
  /** For each such list, `base` plus where the last word of it stands in the sentence being read; less where there is none. */
  readonly last: number[];
  /** Grows by a sentence's length each time, so that what is known of the sentence before need not be wiped out. */
  base: number;
  /** How many lists were known when the sentence before was read. */
  learned: number;
}

const LARGEST_BASE = 2 ** 29;

interface Entry<T> {
  readonly node: Node;
  readonly value: T;
  /** Numbers of the lists of words that it needs one each of; undefined while unknown. */
  needs: readonly number[] | undefined;
  /** The words that can stand after its first, where that is known. */
  seconds: ReadonlySet<string> | undefined;
  /** How often it was tried while that was unknown. */
  tries: number;
}

const TRIES_UNREAD = 3;

function readPhrases<T>(phrases: Iterable<readonly [pattern: string, value: T]>, classes: Classes): Index<T> {
  const entries: Entry<T>[] = [];
  const exact = new Map<string, Entry<T>[]>();
  const prefixes = new Map<string, Entry<T>[]>();
  const lengths = new Set<number>();
  for (const [pattern, value] of phrases) {
    const node = readPattern(pattern, classes);
    if (node.optional || node.starts.length === 0)
      throw new SyntaxError(`A phrase must start with a word that has to be there: ${pattern}`);
    const entry: Entry<T> = { node, value, needs: undefined, seconds: undefined, tries: 0 };
    entries.push(entry);
    for (const start of new Set(node.starts)) {
      const isPrefix = start.endsWith('*');
      const key = isPrefix ? start.slice(0, -1) : start;
      if (isPrefix) lengths.add(key.length);
      const index = isPrefix ? prefixes : exact;
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return { entries, exact, prefixes, lengths, needed: new Map(), lists: new Map(), last: [], base: 0, learned: 0 };
}

/** Finds out what tells without trying whether a phrase may stand at a place. */
function learn<T>(entry: Entry<T>, index: Index<T>): void {
  entry.needs = entry.node.needs.map((needs) => needOf(needs, index));
  const second = entry.node.second();
  if (second && !second.ends) entry.seconds = new Set(second.words);
}

function needOf(needs: Needs, { needed, lists, last }: Index<unknown>): number {
  const name = needs.join(' ');
  const known = lists.get(name);
  if (known !== undefined) return known;
  const number = lists.size;
  lists.set(name, number);
  // In the sentence being read it was not looked for: it counts as there.
  last.push(2 * LARGEST_BASE - 1);
  for (const word of new Set(needs)) {
    const numbers = needed.get(word);
    if (numbers) numbers.push(number);
    else needed.set(word, [number]);
  }
  return number;
}

/** Marks where in a sentence the last word of each needed list stands. */
function markNeeded(words: readonly Token[], index: Index<unknown>): void {
  const { needed, last } = index;
  for (let list = index.learned; list < last.length; list++) last[list] = -1;
  index.learned = last.length;
  if (index.base > LARGEST_BASE) {
    last.fill(-1);
    index.base = 0;
  }
  for (let at = 0; at < words.length; at++) {
    const numbers = needed.get(words[at]?.plain ?? '');
    if (numbers) for (const number of numbers) last[number] = index.base + at;
  }
}

/** Whether all that a phrase needs stands at a place or after it. */
function isPossible(needs: readonly number[], { last, base }: Index<unknown>, at: number): boolean {
  for (const need of needs) if ((last[need] ?? 0) < base + at) return false;
  return true;
}

function tryAt<T>(words: readonly Token[], at: number, entry: Entry<T>, found: PhraseMatch<T>[]): void {
  let best = at;
  let captures: Captures = {};
  let steps = 0;
  entry.node.match(words, at, {}, (end, caught) => {
    if (end > best) {
      best = end;
      captures = { ...caught };
    }
    return ++steps > 200;
  });
  if (best === at) return;
  const kept: Record<string, Stretch> = {};
  for (const [name, [from, to]] of Object.entries(captures)) {
    const part = stretch(words, from, to);
    if (part) kept[name] = part;
  }
  const whole = stretch(words, at, best);
  if (whole) found.push({ ...whole, value: entry.value, captures: kept });
}

function stretch(words: readonly Token[], from: number, to: number): Stretch | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return undefined;
  return { start: first.start, end: last.end, first: first.index, last: last.index };
}
