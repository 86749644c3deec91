/** Single words, pieces of contractions and word lists in patterns. See ../phrases.ts. */
import { splitContraction } from '../../../text/contractions.ts';
import { normaliseWord, stripAccents } from '../../../text/normalise.ts';
import { tokenise } from '../../../text/tokenise.ts';
import type { Token } from '../../../types.ts';
import { sequence } from './composed.ts';
import { usable } from './needs.ts';
import { anySecond, type Captures, type Needs, type Next, type Node, type Second } from './node.ts';
import { single } from './tokens.ts';
import { SKIPPED } from './visible.ts';

/** Every piece that patterns are made of, read once: the same words stand in hundreds of them. */
const pieces = new Map<string, Node>();

/** A piece of a pattern between white space: one token or several ("j'ai", "week-end"). */
export function literalWords(text: string): Node {
  let node = pieces.get(text);
  if (!node) {
    node = readPiece(text);
    pieces.set(text, node);
  }
  return node;
}

const LETTERS = /^[a-zà-öø-ÿœ]+$/;

/** Whether a piece is one word of letters alone, which can be read without the tokeniser: most are. */
export const isWholeWord = (text: string): boolean => LETTERS.test(text) && splitContraction(text, text) === undefined;

function readPiece(text: string): Node {
  if (isWholeWord(text)) return wordSet([text]);
  // Pieces of contractions ("'m", « j' ») are tokens that cannot be read on their own.
  if (/^'\p{L}|^\p{L}+'$/u.test(text)) return literal(text, stripAccents(text));
  const [, prefix] = /^(\p{L}{3,})\*$/u.exec(text) ?? [];
  if (prefix !== undefined) return startOfWord(stripAccents(prefix));
  const tokens = tokenise(text).filter((token) => !(token.kind === 'punctuation' && SKIPPED.test(token.raw)));
  return sequence(tokens.map((token) => literal(token.text, token.plain)));
}

export function literal(text: string, plain: string): Node {
  return anyOf(new Set([text, plain]), [plain]);
}

/** Any of several words that are each a whole word (see `isWholeWord`): one look-up, however many. */
export function wordSet(words: Iterable<string>): Node {
  const accepted = new Set<string>();
  const starts = new Set<string>();
  for (const word of words) {
    const text = normaliseWord(word);
    const plain = stripAccents(text);
    accepted.add(text).add(plain);
    starts.add(plain);
  }
  return anyOf(accepted, [...starts]);
}

/** "thin" and "brin" are words of their own; from six letters on such forms are not. */
const SHORTEST_SPOKEN = 6;

/** A token whose look-up form is accepted; « deteste » stands for « déteste » where both are. */
function anyOf(accepted: Set<string>, starts: string[]): Node {
  if (accepted.has("don't")) {
    accepted.add('dont');
    starts.push('dont');
  }
  // Those added on the way end in "in", and add nothing.
  for (const word of accepted) {
    // "sleepin", "yellin": typed as spoken.
    if (word.length < SHORTEST_SPOKEN || !word.endsWith('ing')) continue;
    accepted.add(word.slice(0, -1));
    starts.push(word.slice(0, -1));
  }
  return single((token) => accepted.has(token.text), starts);
}

function startOfWord(plain: string): Node {
  return single((token) => token.kind === 'word' && token.plain.startsWith(plain), [`${plain}*`]);
}

/** A word list as one look-up: phrases by their first word, longest first, and then whole words. */
class WordList implements Node {
  readonly #byFirst = new Map<string, Node[]>();
  readonly #prefixes: Node[] = [];
  readonly #words: Node;
  readonly one = undefined;
  readonly starts: readonly string[];
  readonly optional = false;
  readonly open = false;
  readonly needs: readonly Needs[];

  constructor(phrases: readonly Node[][], words: Node) {
    const starts: string[] = [];
    for (const parts of phrases.toSorted((a, b) => b.length - a.length)) {
      const node = sequence(parts);
      for (const start of node.starts) {
        starts.push(start);
        const list = this.#byFirst.get(start);
        if (start.endsWith('*')) this.#prefixes.push(node);
        else if (list) list.push(node);
        else this.#byFirst.set(start, [node]);
      }
    }
    this.#words = words;
    this.starts = [...starts, ...words.starts];
    this.needs = usable(this.starts);
  }

  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    const word = words[at];
    if (!word) return false;
    for (const node of this.#byFirst.get(word.plain) ?? []) if (node.match(words, at, captures, next)) return true;
    if (this.#words.match(words, at, captures, next)) return true;
    for (const node of this.#prefixes) if (node.match(words, at, captures, next)) return true;
    return false;
  }

  second(): Second | null {
    return anySecond([this.#words, ...this.#prefixes, ...[...this.#byFirst.values()].flat()]);
  }

  readAll(): void {}
}

export function wordList(entries: Iterable<string>): Node {
  const whole: string[] = [];
  const phrases: Node[][] = [];
  for (const entry of entries) {
    if (isWholeWord(entry)) whole.push(entry);
    else phrases.push(literalParts(entry));
  }
  const words = wordSet(whole);
  return phrases.length === 0 ? words : new WordList(phrases, words);
}

const literalParts = (text: string): Node[] => text.split(/\s+/).filter(Boolean).map(literalWords);
