/**
 * One index for all lexicons, from a word to what can begin with it: a word of a draft is looked up once, and not once in
 * each of a hundred lexicons. Lexicons join when they are first asked for, and words when a draft has them, so that nobody
 * waits for what they do not write. Only words of the lexicons are kept.
 */
import type { Sentence, Token } from '../../types.ts';
import { isVisible, phraseTokens } from './phrase/visible.ts';

/** What of a lexicon can begin with a word, by the whole word; what that is, only the lexicon knows. */
type ByWord = ReadonlyMap<string, unknown>;

interface Lexicon {
  readonly of: 'phrases' | 'terms';
  readonly byWord: ByWord;
}

/** What of one lexicon can begin with a word. */
interface Slot {
  readonly lexicon: number;
  readonly entry: unknown;
}

/** The beginning of a word as a head ("licenci*"). */
interface Beginning extends Slot {
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
/** By their first three letters; shorter ones are not allowed in patterns. */
const beginnings = new Map<string, Beginning[]>();
const LETTERS = 3;
/** A bit for each word of a lexicon, so that most others need not be looked for in any. */
const filter = new Uint8Array(2 ** 15);
/** For each needed word the numbers of its lists. */
const needed = new Map<string, number[]>();
let needLists = 0;

/**
 * Enters the phrases or terms of a lexicon.
 * @param byPrefix what can begin with words that begin so, three letters or more
 * @returns the lexicon's number
 */
export function enterLexicon(of: Lexicon['of'], byWord: ByWord, byPrefix: ByWord = new Map()): number {
  const lexicon = lexicons.length;
  lexicons.push({ of, byWord });
  for (const word of byWord.keys()) {
    const bit = bitOf(word);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  for (const [letters, entry] of byPrefix) {
    const key = letters.slice(0, LETTERS);
    const alike = beginnings.get(key);
    if (alike) alike.push({ lexicon, letters, entry });
    else beginnings.set(key, [{ lexicon, letters, entry }]);
  }
  return lexicon;
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
  for (const word of list) {
    const numbers = needed.get(word);
    if (numbers) numbers.push(number);
    else needed.set(word, [number]);
  }
  return number;
}

function lookUp(word: string): Known {
  const before = words.get(word);
  if (before?.lexicons === lexicons.length) return before;
  if (!before && !mayKnow(word)) return withBeginnings(UNKNOWN, word, 0);
  const known = before ?? new Known();
  const from = known.lexicons;
  for (let lexicon = from; lexicon < lexicons.length; lexicon++) {
    const { of, byWord } = lexicons[lexicon] as Lexicon;
    const entry = byWord.get(word);
    if (entry) known[of].push({ lexicon, entry });
  }
  known.lexicons = lexicons.length;
  if (!before && known.phrases.length + known.terms.length > 0) words.set(word, known);
  return withBeginnings(known, word, from);
}

/** Adds what can begin with a word by its first letters, of the lexicons that joined last. */
function withBeginnings(known: Known, word: string, from: number): Known {
  const alike = word.length < LETTERS ? undefined : beginnings.get(word.slice(0, LETTERS));
  if (!alike) return known;
  let there = known;
  for (const beginning of alike) {
    if (beginning.lexicon < from || !word.startsWith(beginning.letters)) continue;
    if (there === UNKNOWN) there = new Known();
    there.phrases.push(beginning);
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
