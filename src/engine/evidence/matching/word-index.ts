/**
 * One index for all lexicons, from a word to what can begin with it: a word of a draft is looked up once, and not once in
 * each of a hundred lexicons. Lexicons join when they are first asked for, and words when a draft has them, so that nobody
 * waits for what they do not write. Only words of the lexicons are kept.
 */
import type { Sentence, Token } from '../../types.ts';
import type { Head } from './phrase/head.ts';
import { isVisible, phraseTokens } from './phrase/visible.ts';

/** What of a lexicon can begin with a word; what that is, only the lexicon knows. */
type Beginning = (heads: readonly Head[]) => unknown;
type ByWord = ReadonlyMap<string, unknown>;

/** A lexicon of phrases says what begins with heads, one of terms has what begins with each word. */
type Lexicon = Beginning | ByWord;

/** What of one lexicon can begin with a word. */
interface Slot {
  readonly lexicon: number;
  readonly entry: unknown;
}

/** A head that is the beginning of a word ("licenci*"). */
interface Prefix extends Slot {
  readonly letters: string;
}

/** A word, and all that can begin with it in the lexicons that joined before it was read. */
class Known {
  readonly phrases: Slot[] = [];
  readonly terms: Slot[] = [];
  lexicons = 0;
}
const UNKNOWN = new Known();

const lexicons: Lexicon[] = [];
const words = new Map<string, Known>();
/** The heads of phrases that have a word. */
const heads = new Map<string, Head[]>();
/** By their first three letters; shorter ones are not allowed in patterns. */
const prefixes = new Map<string, Prefix[]>();
const LETTERS = 3;
/** A bit for each word of a lexicon of terms, so that most others need not be looked for in any. */
const filter = new Uint8Array(2 ** 15);
/** For each needed word the numbers of its lists. */
const needed = new Map<string, number[]>();
let needLists = 0;

/**
 * Enters the terms of a lexicon, by their first word.
 * @returns the lexicon's number
 */
export function enterTerms(byWord: ByWord): number {
  for (const word of byWord.keys()) {
    const bit = bitOf(word);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  return lexicons.push(byWord) - 1;
}

/**
 * Enters the phrases of a lexicon by what they begin with. Heads stand in many lexicons; the words of each are only entered once.
 * @param beginning says what begins with any of some heads, which are given in the order in which they became known
 * @returns the lexicon's number
 */
export function enterPhrases(begun: Iterable<Head>, beginning: Beginning): number {
  const lexicon = lexicons.push(beginning) - 1;
  const byPrefix = new Map<string, Head[]>();
  for (const head of begun) {
    if (head.lexicons.length === 0) enterHead(head);
    head.lexicons.push(lexicon);
    for (const start of head.prefixes) add(byPrefix, start, head);
  }
  for (const [letters, alike] of byPrefix) {
    const prefix = { lexicon, letters, entry: beginning(alike) };
    add(prefixes, letters.slice(0, LETTERS), prefix);
  }
  return lexicon;
}

function enterHead(head: Head): void {
  for (const word of head.words) {
    const there = heads.get(word);
    if (!there) heads.set(word, [head]);
    // The same word may begin several alternatives of one head, one after the other.
    else if (there[there.length - 1] !== head) there.push(head);
  }
}

function add<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function bitOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (filter.length * 8 - 1);
}

function mayKnow(word: string): boolean {
  const bit = bitOf(word);
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

/** Enters a list of words of which a phrase needs one. @returns its number, for `Needed` */
export function enterNeeds(list: Iterable<string>): number {
  const number = needLists++;
  for (const word of list) add(needed, word, number);
  return number;
}

function lookUp(word: string): Known {
  const before = words.get(word);
  if (before?.lexicons === lexicons.length) return before;
  const begun = heads.get(word);
  if (!before && !begun && !mayKnow(word)) return withPrefixes(UNKNOWN, word, 0);
  const known = before ?? new Known();
  const from = known.lexicons;
  for (let lexicon = from; lexicon < lexicons.length; lexicon++) {
    const there = lexicons[lexicon] as Lexicon;
    const entry = typeof there === 'function' ? undefined : there.get(word);
    if (entry) known.terms.push({ lexicon, entry });
  }
  if (begun) for (const slot of slotsOf(begun, from)) known.phrases.push(slot);
  known.lexicons = lexicons.length;
  if (!before && known.phrases.length + known.terms.length > 0) words.set(word, known);
  return withPrefixes(known, word, from);
}

/** What of the lexicons that joined last begins with some heads. */
function slotsOf(begun: readonly Head[], from: number): Slot[] {
  const byLexicon = new Map<number, Head[]>();
  for (const head of begun) {
    // Mostly one lexicon has joined, and few of many heads are in it.
    for (let at = head.lexicons.length - 1; at >= 0; at--) {
      const lexicon = head.lexicons[at] as number;
      if (lexicon < from) break;
      add(byLexicon, lexicon, head);
    }
  }
  return [...byLexicon].map(([lexicon, alike]) => ({ lexicon, entry: (lexicons[lexicon] as Beginning)(alike) }));
}

/** Adds what can begin with a word by its first letters, of the lexicons that joined last. */
function withPrefixes(known: Known, word: string, from: number): Known {
  const alike = word.length < LETTERS ? undefined : prefixes.get(word.slice(0, LETTERS));
  if (!alike) return known;
  let there = known;
  for (const prefix of alike) {
    if (prefix.lexicon < from || !word.startsWith(prefix.letters)) continue;
    if (there === UNKNOWN) there = new Known();
    there.phrases.push(prefix);
  }
  return there;
}

/** Where entries of one lexicon may begin in a sentence: positions, and what may begin at each. */
export interface Hits {
  readonly at: number[];
  readonly entries: unknown[];
}

/** A sentence as the index sees it. */
export interface Reading {
  /** By number of the lexicon; positions of phrases count visible tokens, those of terms all. */
  readonly hits: (Hits | undefined)[];
  /** What was found, by number of the lexicon. */
  readonly found: unknown[];
  /** How many lexicons there were when it was read. */
  lexicons: number;
  /** For each list of needed words where the last of it stands, counted from 1 and no further than `FURTHEST`. */
  needs: Uint8Array | undefined;
}

const readings = new WeakMap<Sentence, Reading>();

/** What the lexicons entered so far may have in a sentence; read once. */
export function readingOf(sentence: Sentence): Reading {
  let reading = readings.get(sentence);
  if (!reading) {
    reading = { hits: [], found: [], lexicons: 0, needs: undefined };
    readings.set(sentence, reading);
  }
  if (reading.lexicons < lexicons.length) read(sentence, reading);
  return reading;
}

/** Looks every word up, for the lexicons that joined since the sentence was read before. */
function read({ tokens }: Sentence, reading: Reading): void {
  const from = reading.lexicons;
  reading.lexicons = lexicons.length;
  let visible = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const known = lookUp(token.plain);
    if (isVisible(token)) hit(reading, known.phrases, from, visible++);
    if (token.kind === 'punctuation' || token.kind === 'link' || token.kind === 'mention') continue;
    const plain = token.kind === 'hashtag' ? token.plain.slice(1) : token.plain;
    const { terms } = plain === token.plain ? known : lookUp(plain);
    hit(reading, terms, from, at);
    // "drivin" is "driving", to those that do not know it otherwise.
    if (plain.endsWith('in')) {
      const whole = lookUp(`${plain}g`).terms;
      const others = whole.filter(({ lexicon }) => terms.every((one) => one.lexicon !== lexicon));
      hit(reading, others, from, at);
    }
  }
}

function hit({ hits }: Reading, slots: readonly Slot[], from: number, at: number): void {
  for (const { lexicon, entry } of slots) {
    if (lexicon < from) continue;
    const there = hits[lexicon];
    if (there) {
      there.at.push(at);
      there.entries.push(entry);
    } else hits[lexicon] = { at: [at], entries: [entry] };
  }
}

const FURTHEST = 255;

/** The words that phrases need, as a sentence has them. */
export class Needed {
  readonly #last: Uint8Array;

  constructor(sentence: Sentence, reading: Reading) {
    this.#last = reading.needs ??= lastNeeded(sentence);
  }

  /**
   * Whether the sentence may hold a word of a list at or after a position among its visible tokens. False is sure; of
   * lists that were entered after the first question nothing is known.
   */
  has(list: number, position: number): boolean {
    return (this.#last[list] ?? FURTHEST) >= Math.min(position + 1, FURTHEST);
  }

  /** Whether it may hold a word of each of several lists there. */
  hasAll(lists: readonly number[], position: number): boolean {
    for (let i = 0; i < lists.length; i++) if (!this.has(lists[i] as number, position)) return false;
    return true;
  }
}

function lastNeeded(sentence: Sentence): Uint8Array {
  const last = new Uint8Array(needLists);
  let at = 0;
  for (const { plain } of phraseTokens(sentence)) {
    if (at < FURTHEST) at++;
    const lists = needed.get(plain);
    if (lists) for (const list of lists) last[list] = at;
  }
  return last;
}
