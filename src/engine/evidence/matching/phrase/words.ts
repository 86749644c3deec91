/** Single words, pieces of contractions and word lists in patterns. See ../phrases.ts. */
import { stripAccents } from '../../../text/normalise.ts';
import { tokenise } from '../../../text/tokenise.ts';
import { type Matcher, type Node, sequence, usable } from './node.ts';
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

function readPiece(text: string): Node {
  // Pieces of contractions ("'m", « j' ») are tokens that cannot be read on their own.
  if (/^'\p{L}|^\p{L}+'$/u.test(text)) return literal(text, stripAccents(text));
  const [, prefix] = /^(\p{L}{3,})\*$/u.exec(text) ?? [];
  if (prefix !== undefined) return startOfWord(stripAccents(prefix));
  const tokens = tokenise(text).filter((token) => !(token.kind === 'punctuation' && SKIPPED.test(token.raw)));
  return sequence(tokens.map((token) => literal(token.text, token.plain)));
}

export function literal(text: string, plain: string): Node {
  const bare = text === "don't" ? 'dont' : undefined;
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    if (word === undefined) return false;
    const same = word.plain === plain && (word.text === plain || word.text === text);
    return (same || word.text === bare) && next(at + 1, captures);
  };
  const starts = bare ? [plain, bare] : [plain];
  return { match, starts, optional: false, open: false, needs: starts };
}

function startOfWord(plain: string): Node {
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    return word !== undefined && word.kind === 'word' && word.plain.startsWith(plain) && next(at + 1, captures);
  };
  return { match, starts: [`${plain}*`], optional: false, open: false, needs: null };
}

/** A word list as one look-up: phrases by their first word, longest first. */
export function wordList(entries: Iterable<string>): Node {
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
  return { match, starts, optional: false, open: false, needs: usable(starts) };
}

const literalParts = (text: string): Node[] => text.split(/\s+/).filter(Boolean).map(literalWords);
