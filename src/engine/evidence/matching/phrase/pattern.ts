import { ANY_WORD, captured, choice, gap, maybe, type Node, sequence } from './node.ts';
import { literal, literalWords, wordList } from './words.ts';

/** Lists of words or phrases that patterns refer to by name (`:work`). */
export type Classes = Readonly<Record<string, Iterable<string>>>;

const PART = /\s*(?:<(\w+):|:([\w-]+)|\{(,?)(\d{1,2}),(\d{1,2})\}|([()|>?])|([^\s()|<>{}?]+))/y;
const END = /\s*$/y;

/** Groups of words and word lists that were read already: the same ones stand in hundreds of patterns. */
const groups = new Map<string, Node>();
const lists = new WeakMap<Iterable<string>, Node>();

/**
 * Reads a pattern (see ../phrases.ts for how it is written) into one node, by recursive descent over its parts.
 * @throws SyntaxError on a pattern that cannot be read
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

  function alternatives(end: ')' | '>' | undefined): Node {
    const options: Node[] = [];
    let items: Node[] = [];
    for (;;) {
      const part = next();
      const sign = part?.[6];
      if (part === undefined && end !== undefined) fail(`"${end}" is missing`);
      if (part === undefined || (sign !== undefined && sign === end)) {
        options.push(sequence(items));
        return choice(options);
      }
      if (sign === '|' && end === ')') {
        options.push(sequence(items));
        items = [];
      } else items.push(optional(item(part)));
    }
  }

  function item(part: RegExpExecArray): Node {
    const [whole, capture, className, commas, min, max, sign, word] = part;
    if (capture !== undefined) return captured(capture, alternatives('>'));
    if (className !== undefined) return classNode(className, classes) ?? fail(`no class "${className}"`);
    if (min !== undefined) return gap(Number(min), Number(max), commas === ',');
    if (sign === '(') return group();
    if (sign === '?' && /^\s/.test(whole)) return literal('?', '?');
    if (word === undefined) return fail(`stray "${sign}"`);
    return word === '*' ? ANY_WORD : literalWords(word);
  }

  /** What follows an opening bracket; the node is kept for the next pattern unless it depends on this one. */
  function group(): Node {
    const start = at;
    const source = pattern.slice(start, closing(pattern, start));
    const known = groups.get(source);
    if (known) {
      at = start + source.length + 1;
      return known;
    }
    const node = alternatives(')');
    if (!/[:<]/.test(source)) groups.set(source, node);
    return node;
  }

  function optional(node: Node): Node {
    if (pattern.charAt(at) !== '?') return node;
    at++;
    return maybe(node);
  }

  return alternatives(undefined);
}

/** Where the bracket that was opened right before `start` is closed. */
function closing(pattern: string, start: number): number {
  let depth = 1;
  for (let at = start; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    if (sign === 0x28) depth++;
    else if (sign === 0x29 && --depth === 0) return at;
  }
  return pattern.length;
}

function classNode(name: string, classes: Classes): Node | undefined {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) return undefined;
  let node = lists.get(entries);
  if (!node) {
    node = wordList(entries);
    lists.set(entries, node);
  }
  return node;
}
