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
import { COMMON } from './phrase/needs.ts';
import { type Classes, type WordClass, wordClass } from './word-class.ts';
import type { Word } from './words.ts';

export type { Classes };

interface Part {
  readonly kind: 'words' | 'gap' | 'start' | 'end' | 'notAfter' | 'joined';
  readonly test: WordClass;
  readonly min: number;
  readonly max: number;
}

/** A frame; of its parts only what it can begin with is read before it is tried. */
export interface Frame<Name extends string = string> {
  readonly name: Name;
  readonly sources: readonly string[];
  readonly classes: Classes;
  /** How many parts its beginning has: all that may be missing, and the first that has to be there. */
  readonly beginning: number;
}

export interface Framed<Name extends string = string> {
  readonly name: Name;
  /** Indices into the words, the last one included. */
  readonly first: number;
  readonly last: number;
}

const NONE: WordClass = wordClass('');
const ANY: WordClass = () => true;

const partsKnown = new WeakMap<Classes, Map<string, Part>>();

/** A part of a frame; the same one stands in many. */
function partOf(source: string, classes: Classes): Part {
  let known = partsKnown.get(classes);
  if (!known) partsKnown.set(classes, (known = new Map()));
  let part = known.get(source);
  if (!part) known.set(source, (part = compilePart(source, classes)));
  return part;
}

function compilePart(source: string, classes: Classes): Part {
  if (source === '^') return { kind: 'start', test: NONE, min: 0, max: 0 };
  if (source === '~') return { kind: 'joined', test: NONE, min: 0, max: 0 };
  if (source === '$') return { kind: 'end', test: NONE, min: 0, max: 0 };
  if (source.startsWith('..')) return { kind: 'gap', test: NONE, min: 0, max: Number(source.slice(2)) };
  const negative = source.startsWith('!');
  const [, body = '', repeat = ''] = /^!?(.+?)(\?|\*\d+)?$/.exec(source) ?? [];
  const test = anyOf(body.split('|'), classes);
  if (negative) return { kind: 'notAfter', test, min: 0, max: 0 };
  const max = repeat === '' || repeat === '?' ? 1 : Number(repeat.slice(1));
  return { kind: 'words', test, min: repeat === '' ? 1 : 0, max };
}

function classOf(name: string, classes: Classes): WordClass {
  const known = classes[name];
  if (!known) throw new Error(`a frame names the unknown class ${name}`);
  return known;
}

/** Any of several words and classes. */
function anyOf(choices: readonly string[], classes: Classes): WordClass {
  const plain: string[] = [];
  const named: WordClass[] = [];
  for (const choice of choices) {
    const name = /^\{(\w+)\}$/.exec(choice)?.[1];
    if (name === undefined) plain.push(choice);
    else {
      named.push(classOf(name, classes));
    }
  }
  const [only] = named;
  if (only && named.length === 1 && plain.length === 0) return only;
  return union(plain.length === 0 ? named : [wordClass(new Set(plain)), ...named]);
}

function union(tests: readonly WordClass[]): WordClass {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  const words = new Set<string>();
  for (const test of tests) {
    if (!test.words) return anyHolds(tests);
    for (const word of test.words) words.add(word);
  }
  return wordClass(words);
}

/** A loop, because this is asked of every word of a draft. */
const anyHolds =
  (tests: readonly WordClass[]): WordClass =>
  (word) => {
    for (const is of tests) if (is(word)) return true;
    return false;
  };

const HAS_TO_BE = /^(?:\.\.\d+|[^!^~$](?:.*[^?])?)$/;
const REPEATED = /\*\d+$/;

/** Makes one frame ready. Throws on an unknown class, so that a slip shows at load and in every test. */
export function frame<Name extends string>(name: Name, source: string, classes: Classes): Frame<Name> {
  for (const [, used = ''] of source.matchAll(/\{(\w+)\}/g)) classOf(used, classes);
  const sources = source.split(/\s+/).filter(Boolean);
  const first = sources.findIndex((part) => HAS_TO_BE.test(part) && !REPEATED.test(part));
  return { name, sources, classes, beginning: first < 0 ? sources.length : first + 1 };
}

const partsOf = ({ sources, classes }: Frame): readonly Part[] => sources.map((part) => partOf(part, classes));

/** What a frame can begin with: words of any of these. */
function headsOf({ sources, classes, beginning }: Frame): readonly Part[] {
  const heads: Part[] = [];
  for (let at = 0; at < beginning; at++) {
    const part = partOf(sources[at] as string, classes);
    if (part.kind === 'words' || part.kind === 'gap') heads.push(part);
  }
  return heads;
}

/** Of the lists of words that have to be there, the one that sentences are least likely to have a word of. */
function rarest(parts: readonly Part[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { kind, min, test } of parts) {
    if (kind !== 'words' || min === 0 || !test.words) continue;
    let cost = test.words.size;
    for (const word of test.words) if (COMMON.has(word)) cost += 1000;
    if (cost >= least) continue;
    least = cost;
    best = test.words;
  }
  return best;
}

/** Compiles a list of frames, one a line; empty lines are left out. */
export const frames = <Name extends string>(name: Name, lines: string, classes: Classes): readonly Frame<Name>[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => frame(name, line, classes));

const sameClause = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.sentence === words[at - 1]?.sentence;

/** Where the rest of a frame ends (index after its last word), or -1. */
function rest(parts: readonly Part[], part: number, words: readonly Word[], at: number, first: number): number {
  const now = parts[part];
  if (!now) return at;
  switch (now.kind) {
    case 'start':
      return sameClause(words, at) && words[at]?.before === '' ? -1 : rest(parts, part + 1, words, at, first);
    case 'end': {
      const next = words[at];
      return next !== undefined && sameClause(words, at) && next.before === ''
        ? -1
        : rest(parts, part + 1, words, at, first);
    }
    case 'joined':
      return words[at] !== undefined && words[at].before === '' ? rest(parts, part + 1, words, at, first) : -1;
    case 'notAfter': {
      const previous = sameClause(words, at) ? words[at - 1] : undefined;
      return previous && now.test(previous) ? -1 : rest(parts, part + 1, words, at, first);
    }
    default: {
      let taken = 0;
      const most = now.max;
      while (taken < most) {
        const word = words[at + taken];
        if (!word || (at + taken > first && word.sentence !== words[at + taken - 1]?.sentence)) break;
        if (now.kind === 'words' && !now.test(word)) break;
        taken++;
      }
      for (; taken >= now.min; taken--) {
        const end = rest(parts, part + 1, words, at + taken, first);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
}

/** A frame as it runs: what it is made of and what it needs is read when it is tried first. */
interface Entry<Name extends string> {
  readonly frame: Frame<Name>;
  /** Its place in its set. */
  readonly order: number;
  parts: readonly Part[] | undefined;
  /** The number of the list of words of which it needs one; -1 where none is known. */
  needs: number;
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

/** For each set, by its number, the frames that can begin with the words of one list; many frames share a list. */
type Beginnings = (Entry<string>[] | undefined)[];

/** What all sets have to do with a word, by their numbers: a word is looked up once for all of them. */
class Row {
  /** Frames that can begin with it, in their order. */
  readonly starting: (readonly Entry<string>[] | undefined)[] = [];
  /** Numbers of the lists of needed words that it is in. */
  readonly needed: (number[] | undefined)[] = [];
  #sets = 0;

  /** Whether no set joined since it was read. */
  get isRead(): boolean {
    return this.#sets === sets;
  }

  /** Itself, with the sets that joined by now. */
  read(lists: readonly Beginnings[]): this {
    for (; this.#sets < sets; this.#sets++) {
      const found = lists.flatMap((list) => list[this.#sets] ?? []);
      if (found.length > 0) this.starting[this.#sets] = [...new Set(found.toSorted((a, b) => a.order - b.order))];
    }
    return this;
  }
}

const index = new Map<string, Row>();
const listsKnown = new Map<ReadonlySet<string>, Beginnings>();
/** The lists that have a word. */
const listsOf = new Map<string, Beginnings[]>();
let sets = 0;
/** How many sentences were read, by any set. */
let sentences = 0;

export function frameSet<Name extends string>(list: readonly Frame<Name>[]): FrameSet<Name> {
  const number = sets++;
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

const openingTest = (heads: readonly Part[]): WordClass =>
  heads.some(({ kind }) => kind === 'gap') ? ANY : union(heads.map(({ test }) => test));

/** The frames that can begin with the words of a list. */
function beginningsWith(words: ReadonlySet<string>): Beginnings {
  let known = listsKnown.get(words);
  if (!known) {
    known = [];
    listsKnown.set(words, known);
    for (const word of words) {
      const lists = listsOf.get(word);
      if (lists) lists.push(known);
      else listsOf.set(word, [known]);
    }
  }
  return known;
}

/** What the sets have to do with a word; undefined where they have nothing. */
function rowOf(word: string): Row | undefined {
  const row = index.get(word);
  if (row?.isRead) return row;
  const lists = listsOf.get(word);
  return row || lists ? rowFor(word).read(lists ?? []) : undefined;
}

function rowFor(word: string): Row {
  let row = index.get(word);
  if (!row) index.set(word, (row = new Row()));
  return row;
}

interface Rows {
  readonly rows: readonly (Row | undefined)[];
  /** How many sets there were, and how many words the index had. */
  readonly sets: number;
  readonly size: number;
}

const rowsKnown = new WeakMap<readonly Word[], Rows>();

/** The rows of some words; looked up once, as long as no set and no word joins the index. */
function rowsOf(words: readonly Word[]): readonly (Row | undefined)[] {
  let known = rowsKnown.get(words);
  if (known?.size !== index.size || known.sets !== sets) {
    const rows = words.map(({ plain }) => rowOf(plain));
    known = { rows, sets, size: index.size };
    rowsKnown.set(words, known);
  }
  return known.rows;
}

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
