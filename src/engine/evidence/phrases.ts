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
import { tokenise } from '../text/tokenise.ts';
import type { Draft, Sentence, Span, Token } from '../types.ts';

/** Lists of words or phrases that patterns refer to by name (`:work`). */
export type Classes = Readonly<Record<string, Iterable<string>>>;

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
  find(sentence: Sentence): PhraseMatch<T>[];
  /** The same over all sentences of a draft. */
  findAll(draft: Draft): PhraseMatch<T>[];
  /** Whether any phrase stands in the sentence. */
  has(sentence: Sentence): boolean;
}

type Captures = Record<string, readonly [from: number, to: number]>;
type Next = (at: number, captures: Captures) => boolean;
/** Tries to match from `at` on; calls `next` with where it got to, and stops as soon as that says true. */
type Matcher = (words: readonly Token[], at: number, captures: Captures, next: Next) => boolean;

interface Node {
  readonly match: Matcher;
  /** Look-up forms this can start with; null where it can match nothing at all (then what follows decides). */
  readonly starts: readonly string[];
  readonly optional: boolean;
  /** It can start with any word. */
  readonly open: boolean;
}

const SKIPPED = /^(?:[-‐‑–*_~]+|\.)$/;
const visibleTokens = new WeakMap<Sentence, readonly Token[]>();

/** The tokens that phrases see: all but emoji, hyphens, markup and single full stops ("Dr. Who", "Best. Job. Ever."). */
export function phraseTokens(sentence: Sentence): readonly Token[] {
  let visible = visibleTokens.get(sentence);
  if (!visible) {
    visible = sentence.tokens.filter(
      (token) => token.kind !== 'emoji' && !(token.kind === 'punctuation' && SKIPPED.test(token.raw)),
    );
    visibleTokens.set(sentence, visible);
  }
  return visible;
}

/**
 * Makes phrases ready.
 * @param phrases patterns (see above), each with the value its matches carry
 * @param classes the word lists that `:name` refers to
 * @throws SyntaxError on a pattern that cannot be read; meant to happen when the module loads, never on a draft
 */
export function compilePhrases<T>(
  phrases: Iterable<readonly [pattern: string, value: T]>,
  classes: Classes = {},
): Phrases<T> {
  const nodes = new Map<string, Node>();
  const exact = new Map<string, { match: Matcher; value: T }[]>();
  const prefixes = new Map<string, { match: Matcher; value: T }[]>();
  const lengths = new Set<number>();
  for (const [pattern, value] of phrases) {
    const node = parse(pattern, classes, nodes);
    if (node.optional || node.starts.length === 0)
      throw new SyntaxError(`A phrase must start with a word that has to be there: ${pattern}`);
    const entry = { match: node.match, value };
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

  function find(sentence: Sentence, firstOnly: boolean): PhraseMatch<T>[] {
    const words = phraseTokens(sentence);
    const found: PhraseMatch<T>[] = [];
    for (const [at, { plain }] of words.entries()) {
      const entries = exact.get(plain);
      if (entries) for (const entry of entries) tryAt(words, at, entry, found);
      for (const length of lengths) {
        const more = plain.length >= length ? prefixes.get(plain.slice(0, length)) : undefined;
        if (more) for (const entry of more) tryAt(words, at, entry, found);
      }
      if (firstOnly && found.length > 0) return found;
    }
    return found;
  }

  return {
    find: (sentence) => find(sentence, false),
    findAll: (draft) => draft.sentences.flatMap((sentence) => find(sentence, false)),
    has: (sentence) => find(sentence, true).length > 0,
  };
}

function tryAt<T>(
  words: readonly Token[],
  at: number,
  entry: { match: Matcher; value: T },
  found: PhraseMatch<T>[],
): void {
  let best = at;
  let captures: Captures = {};
  let steps = 0;
  entry.match(words, at, {}, (end, caught) => {
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

const SYNTAX = /<(\w+):|:([\w-]+)|\{(,?)(\d{1,2}),(\d{1,2})\}|[()|>?]|[^\s()|<>{}?]+/g;

/** Reads a pattern into one node. Recursive descent over its parts. */
function parse(pattern: string, classes: Classes, cache: Map<string, Node>): Node {
  const parts = [...pattern.matchAll(SYNTAX)];
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} in the phrase: ${pattern}`);
  };

  function alternatives(end: ')' | '>' | undefined): Node {
    const options: Node[] = [];
    let items: Node[] = [];
    for (;;) {
      const part = parts[at];
      const sign = part?.[0];
      if (sign === end) {
        at++;
        options.push(sequence(items));
        return choice(options);
      }
      if (sign === '|' && end === ')') {
        at++;
        options.push(sequence(items));
        items = [];
      } else if (part) items.push(item(part));
      else fail(`"${end ?? 'end'}" is missing`);
    }
  }

  function item(part: RegExpExecArray): Node {
    at++;
    const [sign, capture, className, commas, min, max] = part;
    let node: Node;
    if (capture !== undefined) node = captured(capture, alternatives('>'));
    else if (className !== undefined) node = classNode(className, classes, cache) ?? fail(`no class "${className}"`);
    else if (min !== undefined) node = gap(Number(min), Number(max), commas === ',');
    else if (sign === '(') node = alternatives(')');
    else if (sign === '*') node = ANY_WORD;
    else if (sign === '?' && part.index > 0 && /\s/.test(pattern.charAt(part.index - 1))) node = literal('?');
    else if (sign === ')' || sign === '>' || sign === '|' || sign === '?') return fail(`stray "${sign}"`);
    else node = literalWords(sign);
    const after = parts[at];
    if (after?.[0] === '?' && !/\s/.test(pattern.charAt(after.index - 1))) {
      at++;
      return maybe(node);
    }
    return node;
  }

  return alternatives(undefined);
}

function classNode(name: string, classes: Classes, cache: Map<string, Node>): Node | undefined {
  const known = cache.get(name);
  if (known) return known;
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) return undefined;
  const node = wordList(entries);
  cache.set(name, node);
  return node;
}

/** A word list as one look-up: phrases by their first word, longest first. */
function wordList(entries: Iterable<string>): Node {
  const byFirst = new Map<string, Node[]>();
  const prefixes: Node[] = [];
  const starts: string[] = [];
  const sequences = [...entries].map((entry) => literalParts(entry));
  for (const parts of sequences.toSorted((a, b) => b.length - a.length)) {
    const node = sequence(parts);
    for (const start of node.starts) {
      starts.push(start);
      if (start.endsWith('*')) prefixes.push(node);
      else byFirst.set(start, [...(byFirst.get(start) ?? []), node]);
    }
  }
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    if (!word) return false;
    for (const node of byFirst.get(word.plain) ?? []) if (node.match(words, at, captures, next)) return true;
    for (const node of prefixes) if (node.match(words, at, captures, next)) return true;
    return false;
  };
  return { match, starts, optional: false, open: false };
}

const literalParts = (text: string): Node[] => text.split(/\s+/).filter(Boolean).map(literalWords);

/** A piece of a pattern between white space: one token or several ("j'ai", "week-end"). */
function literalWords(text: string): Node {
  if (/^\p{L}+'$/u.test(text)) return literal(text);
  const [, prefix] = /^(\p{L}{3,})\*$/u.exec(text) ?? [];
  if (prefix !== undefined) return literal(prefix, true);
  const tokens = tokenise(text).filter((token) => !(token.kind === 'punctuation' && SKIPPED.test(token.raw)));
  return sequence(tokens.map((token) => literal(token.text)));
}

/** Pieces of contractions ("'m", « j' ») are tokens that cannot be read on their own. */
const plainOf = (text: string): string => (/^'|'$/.test(text) ? text : (tokenise(text)[0]?.plain ?? text));

function literal(text: string, isPrefix = false): Node {
  const plain = isPrefix ? text.normalize('NFD').replace(/\p{M}/gu, '') : plainOf(text);
  const same = (token: Token): boolean => {
    if (isPrefix) return token.plain.startsWith(plain) && token.kind === 'word';
    return token.plain === plain && (token.text === plain || token.text === text);
  };
  const bare = text === "don't" ? 'dont' : undefined;
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    return word !== undefined && (same(word) || word.text === bare) && next(at + 1, captures);
  };
  return { match, starts: [isPrefix ? `${plain}*` : plain, ...(bare ? [bare] : [])], optional: false, open: false };
}

const isWord = (token: Token): boolean => token.kind !== 'punctuation' && token.kind !== 'symbol';

const ANY_WORD: Node = {
  match: (words, at, captures, next) => {
    const word = words[at];
    return word !== undefined && isWord(word) && next(at + 1, captures);
  },
  starts: [],
  optional: false,
  open: true,
};

const PASSABLE = /^[,"'«»“”‘’]$/;

function gap(min: number, max: number, commas: boolean): Node {
  const match: Matcher = (words, at, captures, next) => {
    let place = at;
    for (let passed = 0; ; place++) {
      if (passed >= min && next(place, captures)) return true;
      const word = words[place];
      if (!word) return false;
      if (isWord(word)) {
        if (++passed > max) return false;
      } else if (!commas || !PASSABLE.test(word.raw)) return false;
    }
  };
  return { match, starts: [], optional: min === 0, open: true };
}

function maybe(node: Node): Node {
  const match: Matcher = (words, at, captures, next) => node.match(words, at, captures, next) || next(at, captures);
  return { match, starts: node.starts, optional: true, open: node.open };
}

function choice(options: readonly Node[]): Node {
  const [only, ...more] = options;
  if (only && more.length === 0) return only;
  const { always, byStart } = dispatch(options);
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    const fitting = (word && byStart.get(word.plain)) ?? always;
    return fitting.some((option) => option.match(words, at, captures, next));
  };
  return {
    match,
    starts: options.flatMap((option) => option.starts),
    optional: options.some((option) => option.optional),
    open: options.some((option) => option.open),
  };
}

/** Which alternatives can begin with a word, so that a long list of them costs one look-up; in their order. */
function dispatch(options: readonly Node[]): {
  always: readonly Node[];
  byStart: ReadonlyMap<string, readonly Node[]>;
} {
  const anyhow = (node: Node): boolean =>
    node.optional || node.open || node.starts.some((start) => start.endsWith('*'));
  const byStart = new Map<string, readonly Node[]>();
  for (const start of new Set(options.flatMap((option) => option.starts)))
    byStart.set(
      start,
      options.filter((option) => anyhow(option) || option.starts.includes(start)),
    );
  return { always: options.filter(anyhow), byStart };
}

function sequence(items: readonly Node[]): Node {
  const [only, ...more] = items;
  if (only && more.length === 0) return only;
  const starts: string[] = [];
  let optional = true;
  let open = false;
  for (const item of items) {
    starts.push(...item.starts);
    open ||= item.open;
    // An open start (a gap, any word) would have to be tried everywhere: the caller refuses it.
    if (!item.optional) {
      optional = false;
      if (item.starts.length === 0) starts.length = 0;
      break;
    }
  }
  const run = (words: readonly Token[], at: number, captures: Captures, index: number, next: Next): boolean => {
    const item = items[index];
    if (!item) return next(at, captures);
    return item.match(words, at, captures, (place, caught) => run(words, place, caught, index + 1, next));
  };
  return { match: (words, at, captures, next) => run(words, at, captures, 0, next), starts, optional, open };
}

function captured(name: string, node: Node): Node {
  const match: Matcher = (words, at, captures, next) =>
    node.match(words, at, captures, (place, caught) => next(place, { ...caught, [name]: [at, place] }));
  return { ...node, match };
}
