import { ANY_WORD, captured, choice, deferred, gap, maybe, type Node, sequence } from './node.ts';
import { isWholeWord, literal, literalWords, wordList, wordSet } from './words.ts';

/** Lists of words or phrases that patterns refer to by name (`:work`). */
export type Classes = Readonly<Record<string, Iterable<string>>>;

const PART = /\s*(?:<(\w+):|:([\w-]+)|\{(,?)(\d{1,2}),(\d{1,2})\}|([()|>?])|([^\s()|<>{}?]+))/y;
const END = /\s*$/y;

/** Groups of words and word lists that were read already: the same ones stand in hundreds of patterns. */
const groups = new Map<string, Node>();
const groupsOf = new WeakMap<Classes, Map<string, Node>>();
const lists = new WeakMap<Iterable<string>, Node>();

/**
 * Reads a pattern (see ../phrases.ts for how it is written) into one node, by recursive descent over its parts. What
 * stands in brackets is only read when a draft gets as far as there, unless the pattern starts with it.
 * @throws SyntaxError on a pattern that cannot be read, at once or, for what stands in brackets, when it is read
 */
export function readPattern(pattern: string, classes: Classes): Node {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} in the phrase: ${pattern}`);
  };

  /** The next part, or undefined at the end of the pattern. */
  function next(): RegExpExecArray | undefined {
    PART.lastIndex = at;
    const part = PART.exec(pattern);
    if (part) {
      at = PART.lastIndex;
      return part;
    }
    END.lastIndex = at;
    return END.test(pattern) ? undefined : fail(`"${pattern.slice(at, at + 5)}" cannot be read`);
  }

  /** Parts up to the end of the pattern, or of the capture they stand in. */
  function parts(end?: '>'): Node {
    const items: Node[] = [];
    for (;;) {
      const part = next();
      if (part === undefined && end !== undefined) fail(`"${end}" is missing`);
      if (part === undefined || (end !== undefined && part[6] === end)) return sequence(items);
      items.push(optional(item(part)));
    }
  }

  function item(part: RegExpExecArray): Node {
    const [whole, capture, className, commas, min, max, sign, word] = part;
    if (capture !== undefined) return captured(capture, parts('>'));
    if (className !== undefined) return classNode(className, classes) ?? fail(`no class "${className}"`);
    if (min !== undefined) return gap(Number(min), Number(max), commas === ',');
    if (sign === '(') return group();
    if (sign === '?' && /^\s/.test(whole)) return literal('?', '?');
    if (word === undefined) return fail(`stray "${sign}"`);
    return word === '*' ? ANY_WORD : literalWords(word);
  }

  /** What follows an opening bracket. */
  function group(): Node {
    const end = closing(pattern, at);
    if (end === pattern.length) fail('")" is missing');
    const source = pattern.slice(at, end);
    at = end + 1;
    const known = groupsFor(source, classes);
    let node = known.get(source);
    if (!node) {
      node = deferred(() => readGroup(source, classes));
      known.set(source, node);
    }
    return node;
  }

  function optional(node: Node): Node {
    if (pattern.charAt(at) !== '?') return node;
    at++;
    return maybe(node);
  }

  return parts();
}

function groupsFor(source: string, classes: Classes): Map<string, Node> {
  if (!source.includes(':')) return groups;
  let own = groupsOf.get(classes);
  if (!own) {
    own = new Map();
    groupsOf.set(classes, own);
  }
  return own;
}

/** Alternatives; of those that are whole words, each run is one look-up. */
function readGroup(source: string, classes: Classes): Node {
  const options: Node[] = [];
  let words: string[] = [];
  const endRun = (): void => {
    if (words.length > 0) options.push(wordSet(words));
    words = [];
  };
  for (const alternative of alternatives(source)) {
    if (isWholeWord(alternative)) words.push(alternative);
    else {
      endRun();
      options.push(readPattern(alternative, classes));
    }
  }
  endRun();
  return choice(options);
}

/** Cuts at the bars that stand in no further brackets. */
function alternatives(source: string): string[] {
  if (!source.includes('(')) return source.split('|');
  const cut: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (sign === OPENING) depth++;
    else if (sign === CLOSING) depth--;
    else if (sign === BAR && depth === 0) {
      cut.push(source.slice(start, at));
      start = at + 1;
    }
  }
  cut.push(source.slice(start));
  return cut;
}

const OPENING = 0x28;
const CLOSING = 0x29;
const BAR = 0x7c;

/** Where the bracket that was opened right before `start` is closed; the pattern's length where it is not. */
function closing(pattern: string, start: number): number {
  let depth = 1;
  for (let at = start; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    if (sign === OPENING) depth++;
    else if (sign === CLOSING && --depth === 0) return at;
  }
  return pattern.length;
}

function classNode(name: string, classes: Classes): Node | undefined {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) return undefined;
  let node = lists.get(entries);
  if (!node) {
    node = deferred(() => wordList(entries));
    lists.set(entries, node);
  }
  return node;
}
