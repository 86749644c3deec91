/** Single words, pieces of contractions and word lists in patterns. See ../phrases.ts. */
import { splitContraction } from '../../../text/contractions.ts';
import { normaliseWord, stripAccents } from '../../../text/normalise.ts';
import { tokenise } from '../../../text/tokenise.ts';
import { type Matcher, type Node, sequence, single, usable } from './node.ts';
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

/** A token whose look-up form is accepted; « deteste » stands for « déteste » where both are. */
function anyOf(accepted: Set<string>, starts: string[]): Node {
  if (accepted.has("don't")) {
    accepted.add('dont');
    starts.push('dont');
  }
  return single((token) => accepted.has(token.text), { starts, open: false, needs: starts });
}

function startOfWord(plain: string): Node {
  return single((token) => token.kind === 'word' && token.plain.startsWith(plain), {
    starts: [`${plain}*`],
    open: false,
    needs: null,
  });
}

/** A word list as one look-up: phrases by their first word, longest first, and then whole words. */
export function wordList(entries: Iterable<string>): Node {
  const byFirst = new Map<string, Node[]>();
  const prefixes: Node[] = [];
  const starts: string[] = [];
  const whole: string[] = [];
  const phrases: (readonly Node[])[] = [];
  for (const entry of entries) {
    if (isWholeWord(entry)) whole.push(entry);
    else phrases.push(literalParts(entry));
  }
  for (const parts of phrases.toSorted((a, b) => b.length - a.length)) {
    const node = sequence(parts);
    for (const start of node.starts) {
      starts.push(start);
      const list = byFirst.get(start);
      if (start.endsWith('*')) prefixes.push(node);
      else if (list) list.push(node);
      else byFirst.set(start, [node]);
    }
  }
  const words = wordSet(whole);
  for (const start of words.starts) starts.push(start);
  if (phrases.length === 0) return words;
  const match: Matcher = (tokens, at, captures, next) => {
    const word = tokens[at];
    if (!word) return false;
    for (const node of byFirst.get(word.plain) ?? []) if (node.match(tokens, at, captures, next)) return true;
    if (words.match(tokens, at, captures, next)) return true;
    for (const node of prefixes) if (node.match(tokens, at, captures, next)) return true;
    return false;
  };
  return { match, starts, optional: false, open: false, needs: usable(starts) };
}

const literalParts = (text: string): Node[] => text.split(/\s+/).filter(Boolean).map(literalWords);
