/** Single words, pieces of contractions and word lists in patterns. See ../phrases.ts. */
import { stripAccents } from '../../../text/normalise.ts';
import { tokensOf } from '../../../text/tokenise.ts';
import type { Token } from '../../../types.ts';
import { sequence } from './composed.ts';
import { type Forms, formsOf, formsWith } from './forms.ts';
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

/** What a piece of a pattern can start with; of whole words that is known without reading it. */
export function startsOf(text: string): string | readonly string[] {
  const forms = formsOf(text);
  if (forms === null) return literalWords(text).starts;
  return typeof forms === 'string' ? forms : forms.plains;
}

/** Words with hyphens, which are passed over between words; one letter alone may be part of a masked word ("f-ck"). */
const COMPOUND = /^[a-zà-öø-ÿœ]{2,}(?:-[a-zà-öø-ÿœ]{2,})+$/;

function readPiece(text: string): Node {
  const forms = formsOf(text);
  if (forms !== null) return wordSet([forms]);
  // Pieces of contractions ("'m", « j' ») are tokens that cannot be read on their own.
  if (text.includes("'") && /^'\p{L}|^\p{L}+'$/u.test(text)) return literal(text, stripAccents(text));
  const [, prefix] = (text.endsWith('*') ? /^(\p{L}{3,})\*$/u.exec(text) : null) ?? [];
  if (prefix !== undefined) return startOfWord(stripAccents(prefix));
  if (COMPOUND.test(text)) return sequence(text.split('-').map(literalWords));
  const tokens = tokensOf(text).filter((token) => !(token.kind === 'punctuation' && SKIPPED.test(token.raw)));
  return sequence(tokens.map((token) => literal(token.text, token.plain)));
}

export const literal = (text: string, plain: string): Node => wordSet([formsWith(text, plain)]);

/** Any of several words that are each a whole word: one look-up, however many. */
export function wordSet(words: readonly (string | Forms)[]): Node {
  const usual = words.filter((word) => typeof word === 'string');
  const accepted = new Set(usual);
  const starts = [...accepted];
  if (usual.length < words.length) {
    for (const word of words) {
      if (typeof word === 'string') continue;
      for (const plain of word.plains) if (!accepted.has(plain)) starts.push(plain);
      for (const text of word.texts) accepted.add(text);
    }
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
  const whole: (string | Forms)[] = [];
  const phrases: Node[][] = [];
  for (const entry of entries) {
    const forms = formsOf(entry);
    if (forms !== null) whole.push(forms);
    else phrases.push(literalParts(entry));
  }
  const words = wordSet(whole);
  return phrases.length === 0 ? words : new WordList(phrases, words);
}

const literalParts = (text: string): Node[] => text.split(/\s+/).filter(Boolean).map(literalWords);
