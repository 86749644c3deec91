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
import { type Head, headOf } from './phrase/head.ts';
import type { Captures, Needs, Node } from './phrase/node.ts';
import { type Classes, readPattern } from './phrase/pattern.ts';
import { phrasePosition, phraseTokens } from './phrase/visible.ts';
import { enterNeeds, enterPhrases, Needed, readingOf } from './word-index.ts';

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
  let lexicon: Lexicon<T> | undefined;
  made.push(() => {
    lexicon ??= readPhrases(phrases, classes);
    for (const entry of lexicon.entries) entry.readAll();
  });

  function find(sentence: Sentence): readonly PhraseMatch<T>[] {
    lexicon ??= readPhrases(phrases, classes);
    const { number } = lexicon;
    const reading = readingOf(sentence);
    const hits = reading.hits[number];
    if (!hits) return NONE;
    const known = reading.found[number] as PhraseMatch<T>[] | undefined;
    if (known) return known;
    const found: PhraseMatch<T>[] = [];
    const words = phraseTokens(sentence);
    const needed = new Needed(sentence, reading);
    for (let i = 0; i < hits.at.length; i++) {
      const at = hits.at[i] as number;
      const { entries, rarest } = (hits.entries[i] as Starting<T>).read();
      for (let e = 0; e < rarest.length; e++) {
        const rare = rarest[e] as number;
        if (rare >= 0 && !needed.has(rare, at)) continue;
        const entry = entries[e] as Entry<T>;
        if (entry.needs && !needed.hasAll(entry.needs, at)) continue;
        if (entry.seconds && !entry.seconds.has(words[at + 1]?.plain ?? '')) continue;
        // Only now is it worth reading all of a phrase, to know what it needs.
        if (!entry.needs && ++entry.tries > TRIES_UNREAD) learn(entry);
        tryAt(words, at, entry, found);
      }
    }
    reading.found[number] = found;
    return found;
  }

  return {
    find,
    findAll: (draft) => draft.sentences.flatMap(find),
    has: (sentence) => find(sentence).length > 0,
  };
}

const NONE: readonly never[] = [];

/** Reads every phrase made ready so far to its end. @throws SyntaxError on one that cannot be read */
export function readAllPhrases(): void {
  for (const read of made) read();
}

/** A phrase as it runs. */
class Entry<T> {
  readonly #pattern: string;
  readonly #classes: Classes;
  /** Its place among the phrases of its lexicon. */
  readonly order: number;
  readonly head: Head;
  readonly value: T;
  #node: Node | undefined;
  /** Numbers of the lists of words that it needs one each of; undefined while unknown. */
  needs: readonly number[] | undefined;
  /** The words that can stand after its first, where that is known. */
  seconds: ReadonlySet<string> | undefined;
  /** How often it was tried while that was unknown. */
  tries = 0;

  constructor(pattern: string, classes: Classes, order: number, value: T) {
    this.#pattern = pattern;
    this.#classes = classes;
    this.order = order;
    this.head = headOf(pattern, classes);
    this.value = value;
  }

  /** Read when it is tried first. */
  get node(): Node {
    this.#node ??= readPattern(this.#pattern, this.#classes);
    return this.#node;
  }

  /** Reads it to its end. @throws SyntaxError where that cannot be done, Error where it begins otherwise than seemed */
  readAll(): void {
    this.node.readAll();
    if (this.node.optional || inOrder(this.node.starts) !== inOrder(startsOf(this.head)))
      throw new Error(`This phrase begins otherwise than seemed: ${this.#pattern}`);
  }
}

const startsOf = ({ words, prefixes }: Head): readonly string[] =>
  words.concat(prefixes.map((letters) => `${letters}*`));

const inOrder = (starts: readonly string[]): string => [...new Set(starts)].toSorted().join(' ');

const TRIES_UNREAD = 3;
/** How many phrases were learned about so far. */
let learned = 0;

/** The phrases that can begin with a word, in their order. */
class Starting<T> {
  readonly entries: readonly Entry<T>[];
  /** For each the first list of words that it needs, or -1: side by side, for most are tried no further. */
  readonly rarest: Int16Array;
  #learned = -1;

  constructor(entries: readonly Entry<T>[]) {
    this.entries = entries;
    this.rarest = new Int16Array(entries.length);
  }

  /** Itself, with what was learned by now. */
  read(): this {
    if (this.#learned === learned) return this;
    this.#learned = learned;
    for (let e = 0; e < this.entries.length; e++) this.rarest[e] = this.entries[e]?.needs?.[0] ?? -1;
    return this;
  }
}

interface Lexicon<T> {
  readonly entries: readonly Entry<T>[];
  /** What it has in the index of words. */
  readonly number: number;
}

function readPhrases<T>(phrases: Iterable<readonly [pattern: string, value: T]>, classes: Classes): Lexicon<T> {
  const entries: Entry<T>[] = [];
  const byHead = new Map<Head, Entry<T>[]>();
  for (const [pattern, value] of phrases) {
    const entry = new Entry(pattern, classes, entries.length, value);
    entries.push(entry);
    const alike = byHead.get(entry.head);
    if (alike) alike.push(entry);
    else byHead.set(entry.head, [entry]);
  }
  const starting = new Map<Head, Starting<T>>();
  /** Most words that begin a phrase of a lexicon begin those of one head alone; they share what is known of these. */
  function startingWith(heads: readonly Head[]): Starting<T> {
    const [head] = heads;
    if (!head || heads.length > 1)
      return new Starting(heads.flatMap((one) => byHead.get(one) ?? []).toSorted((a, b) => a.order - b.order));
    let alone = starting.get(head);
    if (!alone) starting.set(head, (alone = new Starting(byHead.get(head) ?? [])));
    return alone;
  }
  return { entries, number: enterPhrases(byHead.keys(), startingWith) };
}

/** Finds out what tells without trying whether a phrase may stand at a place. */
function learn<T>(entry: Entry<T>): void {
  learned++;
  entry.needs = entry.node.needs.map(needOf);
  const second = entry.node.second();
  if (second && !second.ends) entry.seconds = new Set(second.words);
}

/** A number for each list of needed words, the same for the same list. */
const needsKnown = new Map<string, number>();

function needOf(needs: Needs): number {
  const name = needs.join(' ');
  let number = needsKnown.get(name);
  if (number === undefined) {
    number = enterNeeds(new Set(needs));
    needsKnown.set(name, number);
  }
  return number;
}

/** The longest way through the phrase that is being tried, and what was captured on it: one try is made at a time. */
let best = 0;
let bestCaptures: Captures | undefined;
let steps = 0;
const MOST_STEPS = 200;

function keepLongest(end: number, captures: Captures | undefined): boolean {
  if (end > best) {
    best = end;
    bestCaptures = captures;
  }
  return ++steps > MOST_STEPS;
}

function tryAt<T>(words: readonly Token[], at: number, { node, value }: Entry<T>, found: PhraseMatch<T>[]): void {
  best = at;
  bestCaptures = undefined;
  steps = 0;
  node.match(words, at, undefined, keepLongest);
  const whole = stretch(words, at, best);
  if (!whole) return;
  found.push({ ...whole, value, captures: capturesOf(words, bestCaptures) });
}

function capturesOf(words: readonly Token[], last: Captures | undefined): Readonly<Record<string, Stretch>> {
  const kept: Record<string, Stretch> = {};
  for (let one = last; one; one = one.before) {
    // Of two with one name the last counts.
    const part = kept[one.name] ? undefined : stretch(words, one.from, one.to);
    if (part) kept[one.name] = part;
  }
  return kept;
}

function stretch(words: readonly Token[], from: number, to: number): Stretch | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return undefined;
  return { start: first.start, end: last.end, first: first.index, last: last.index };
}
