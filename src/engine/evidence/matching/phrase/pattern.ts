import { choice, sequence } from './composed.ts';
import { captured, deferred, headed, maybe } from './delegating.ts';
import { type Forms, formsOf } from './forms.ts';
import type { Node } from './node.ts';
import { ANY_WORD, gap } from './tokens.ts';
import { literal, literalWords, wordList, wordSet } from './words.ts';

/** Lists of words or phrases that patterns refer to by name (`:work`). */
export type Classes = Readonly<Record<string, Iterable<string>>>;

const PART = /\s*(?:<(\w+):|:([\w-]+)|\{(,?)(\d{1,2}),(\d{1,2})\}|([()|>?])|([^\s()|<>{}?]+))/y;
const END = /\s*$/y;

/** Groups of words and word lists that were read already: the same ones stand in hundreds of patterns. */
const groups = new Map<string, Node>();
const groupsOf = new WeakMap<Classes, Map<string, Node>>();
const lists = new WeakMap<Iterable<string>, Node>();

/**
 * Reads a pattern (see ../phrases.ts for how it is written) into one node, by recursive descent over its parts. What it can
 * start with is read at once, the rest when a draft gets as far as there.
 * @throws SyntaxError on a pattern that cannot be read, at once or when it comes to the slip
 */
export const readPattern = (pattern: string, classes: Classes): Node => new Reader(pattern, classes).parts();

class Reader {
  readonly #pattern: string;
  readonly #classes: Classes;
  #at = 0;

  constructor(pattern: string, classes: Classes) {
    this.#pattern = pattern;
    this.#classes = classes;
  }

  /** The parts up to the first that has to be there; the rest is read when a draft gets there. */
  parts(): Node {
    const items: Node[] = [];
    while (this.#read(items)) {
      if (items.at(-1)?.optional) continue;
      if (this.#at < this.#pattern.length) items.push(deferred(() => this.#rest()));
      break;
    }
    return sequence(items);
  }

  #rest(): Node {
    const items: Node[] = [];
    while (this.#read(items));
    return sequence(items);
  }

  /** Adds the next part, or says that there is none. */
  #read(items: Node[]): boolean {
    const part = this.#next();
    if (part) items.push(this.#optional(this.#item(part)));
    return part !== undefined;
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} in the phrase: ${this.#pattern}`);
  }

  /** The next part, or undefined at the end of the pattern. */
  #next(): RegExpExecArray | undefined {
    PART.lastIndex = this.#at;
    const part = PART.exec(this.#pattern);
    if (part) {
      this.#at = PART.lastIndex;
      return part;
    }
    END.lastIndex = this.#at;
    return END.test(this.#pattern)
      ? undefined
      : this.#fail(`"${this.#pattern.slice(this.#at, this.#at + 5)}" cannot be read`);
  }

  #item(part: RegExpExecArray): Node {
    const [whole, capture, className, commas, min, max, sign, word] = part;
    if (capture !== undefined) return captured(capture, readPattern(this.#upTo('<', '>'), this.#classes));
    if (className !== undefined) return classNode(className, this.#classes) ?? this.#fail(`no class "${className}"`);
    if (min !== undefined) return gap(Number(min), Number(max), commas === ',');
    if (sign === '(') return groupNode(this.#upTo('(', ')'), this.#classes);
    if (sign === '?' && /^\s/.test(whole)) return literal('?', '?');
    if (word === undefined) return this.#fail(`stray "${sign}"`);
    return word === '*' ? ANY_WORD : literalWords(word);
  }

  /** What stands in the brackets that were just opened; passes over it. */
  #upTo(opening: string, closing: string): string {
    const start = this.#at;
    let inner = this.#pattern.indexOf(opening, start);
    for (let depth = 1, from = start; ; ) {
      const end = this.#pattern.indexOf(closing, from);
      if (end < 0) return this.#fail(`"${closing}" is missing`);
      for (; inner >= 0 && inner < end; depth++) inner = this.#pattern.indexOf(opening, inner + 1);
      this.#at = from = end + 1;
      if (--depth === 0) return this.#pattern.slice(start, end);
    }
  }

  #optional(node: Node): Node {
    if (this.#pattern.charAt(this.#at) !== '?') return node;
    this.#at++;
    return maybe(node);
  }
}

/** A group; the same one is only read once for the same classes. */
function groupNode(source: string, classes: Classes): Node {
  const known = groupsFor(source, classes);
  let node = known.get(source);
  if (!node) {
    node = deferred(() => readGroup(source, classes));
    known.set(source, node);
  }
  return node;
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
  let words: (string | Forms)[] = [];
  for (const alternative of alternatives(source)) {
    const space = alternative.indexOf(' ');
    const first = space < 0 ? alternative : alternative.slice(0, space);
    const forms = formsOf(first);
    if (forms !== null && space < 0) {
      words.push(forms);
      continue;
    }
    if (words.length > 0) options.push(wordSet(words));
    words = [];
    const read = (): Node => readPattern(alternative, classes);
    options.push(forms === null ? read() : headed(typeof forms === 'string' ? [forms] : forms.plains, read));
  }
  if (words.length > 0) options.push(wordSet(words));
  return choice(options);
}

/** Cuts at the bars that stand in no further brackets. */
function alternatives(source: string): string[] {
  if (!source.includes('(')) return source.split('|');
  const cut: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      cut.push(source.slice(start, at));
      start = at + 1;
    }
  }
  cut.push(source.slice(start));
  return cut;
}

function classNode(name: string, classes: Classes): Node | undefined {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  return entries && readClass(entries);
}

/** A list of words as one part of patterns; read once, and only when something is asked of it. */
export function readClass(entries: Iterable<string>): Node {
  let node = lists.get(entries);
  if (!node) {
    node = deferred(() => wordList(entries));
    lists.set(entries, node);
  }
  return node;
}
