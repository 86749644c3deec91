/**
 * Sentence frames over words: "{group} ..2 {are} {adv}*3 {vile}". A frame is read left to right; each part is a set of
 * words, may be optional or repeated a bounded number of times, and gaps are bounded, so that the time stays linear.
 *
 *   word  a|b  {class}   one word (alternatives may mix words and classes)
 *   x?   x*3             optional; up to three times
 *   ..4                  up to four words of any kind
 *   ^                    start of a sentence, or after a comma, colon, quote or the like
 *   $                    end of a sentence, or before such a sign
 *   !a|b                 the word before is none of these (no width)
 *   ~                    no comma or other sign stands here (no width)
 *
 * A frame never crosses the end of a sentence.
 */
import { beginningsWith, type Entry, nextSet, rowFor, rowsOf } from './frame/beginnings.ts';
import { type Frame, headsOf, partsOf, rarest } from './frame/frame.ts';
import { type Part, union } from './frame/part.ts';
import { rest } from './frame/rest.ts';
import type { Classes, WordClass } from './word-class.ts';
import type { Word } from './words.ts';

export { type Frame, frame, frames } from './frame/frame.ts';
export type { Classes };

/** A place where a frame stands. */
export interface Framed<Name extends string = string> {
  readonly name: Name;
  /** Indices into the words, the last one included. */
  readonly first: number;
  readonly last: number;
}

/** Frames whose first word is known by a test alone. */
interface Opening<Name extends string> {
  readonly test: WordClass;
  readonly list: Entry<Name>[];
}

/** Frames ready to run; they are only tried where their first word stands, in sentences that hold a word they need. */
export interface FrameSet<Name extends string = string> {
  /** Its place in the rows of the index. */
  readonly number: number;
  readonly openings: readonly Opening<Name>[];
  /** Numbers of the lists of needed words. */
  readonly lists: Map<ReadonlySet<string>, number>;
  /** In which sentence, of all that were ever read, a word of each list was seen last. */
  seen: Uint32Array;
}

/** How many sentences were read, by any set. */
let sentences = 0;

/** Makes frames ready to be looked for together. */
export function frameSet<Name extends string>(list: readonly Frame<Name>[]): FrameSet<Name> {
  const number = nextSet();
  const openings = new Map<string, Opening<Name>>();
  for (const [order, one] of list.entries()) {
    const entry: Entry<Name> = { frame: one, order, parts: undefined, needs: -1 };
    const heads = headsOf(one);
    if (heads.every(isList)) {
      for (const { test } of heads) if (test.words) (beginningsWith(test.words)[number] ??= []).push(entry);
    } else {
      const source = one.sources.slice(0, one.beginning).join(' ');
      const there = openings.get(source) ?? { test: openingTest(heads), list: [] };
      there.list.push(entry);
      openings.set(source, there);
    }
  }
  return { number, openings: [...openings.values()], lists: new Map(), seen: new Uint32Array(0) };
}

const isList = ({ kind, test }: Part): boolean => kind === 'words' && test.words !== undefined;

const ANY: WordClass = () => true;

const openingTest = (heads: readonly Part[]): WordClass =>
  heads.some(({ kind }) => kind === 'gap') ? ANY : union(heads.map(({ test }) => test));

/** Reads a frame to its end, and finds out what tells without trying whether it may stand in a sentence. */
function readEntry<Name extends string>(entry: Entry<Name>, { number, lists }: FrameSet<Name>): readonly Part[] {
  const parts = partsOf(entry.frame);
  const needs = rarest(parts.slice(entry.frame.beginning));
  if (needs) {
    entry.needs = lists.get(needs) ?? lists.size;
    if (entry.needs === lists.size) {
      lists.set(needs, entry.needs);
      for (const word of needs) (rowFor(word).needed[number] ??= []).push(entry.needs);
    }
  }
  return (entry.parts = parts);
}

/** Where frames of the set stand: each frame at most once for each first word, as long as it goes. */
export function findFrames<Name extends string>(set: FrameSet<Name>, words: readonly Word[]): readonly Framed<Name>[] {
  const found: Framed<Name>[] = [];
  const rows = rowsOf(words);
  // Of lists read only now nothing is known.
  const known = set.lists.size;
  if (set.seen.length < known) set.seen = new Uint32Array(known * 2);
  const { number, seen } = set;
  const isPossible = ({ needs }: Entry<string>): boolean => needs < 0 || needs >= known || seen[needs] === sentences;
  const tryAll = (list: readonly Entry<Name>[], first: number): void => {
    for (const entry of list) {
      if (!isPossible(entry)) continue;
      const end = rest(entry.parts ?? readEntry(entry, set), 0, words, first, first);
      if (end > first) found.push({ name: entry.frame.name, first, last: end - 1 });
    }
  };
  for (let from = 0, to = 0; from < words.length; from = to) {
    sentences++;
    const sentence = words[from]?.sentence;
    for (; to < words.length && words[to]?.sentence === sentence; to++) {
      const needed = rows[to]?.needed[number];
      if (needed) for (const list of needed) if (list < known) seen[list] = sentences;
    }
    const openings = set.openings.filter(({ list }) => list.some(isPossible));
    for (let first = from; first < to; first++) {
      const starting = rows[first]?.starting[number] as readonly Entry<Name>[] | undefined;
      if (starting) tryAll(starting, first);
      for (const { test, list } of openings) if (test(words[first] as Word)) tryAll(list, first);
    }
  }
  return found;
}
