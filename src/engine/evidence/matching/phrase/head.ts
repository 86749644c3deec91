/**
 * What phrases begin with, found without reading them: nearly all begin with one word, or with one of several in brackets.
 * A start looks at thousands of beginnings, and reads only the phrases that a draft gets into.
 */
import { type Classes, readClass, readPattern } from './pattern.ts';
import { startsOf } from './words.ts';

/** What one or more phrases can begin with; the same object for phrases that are seen to begin alike. */
export class Head {
  /** Look-up forms without accents, each at least once. */
  readonly words: readonly string[];
  /** What words begin with ("licenci*"), without the star. */
  readonly prefixes: readonly string[];
  /** Numbers of the lexicons that have phrases with it, ascending; kept by the index of words. */
  readonly lexicons: number[] = [];

  constructor(words: readonly string[], prefixes: readonly string[] = []) {
    this.words = words;
    this.prefixes = prefixes;
  }
}

/** One word, one of several in brackets, or a class; it has to be there and is not part of something that may be missing. */
const PLAIN = /^\s*(?:<\w+:\s*)*(?:\(([^()<>:{}?*]+)\)|:([\w-]+)|([^\s()<>:{}?*|]+))(?=\s|$|>+(?:\s|$))/;
const MAY_BE_MISSING = '>?';

const groups = new Map<string, Head | undefined>();
const classHeads = new WeakMap<Iterable<string>, Head>();

/**
 * What a phrase begins with.
 * @throws SyntaxError where that cannot be read, or need not be there
 */
export function headOf(pattern: string, classes: Classes): Head {
  return (pattern.includes(MAY_BE_MISSING) ? undefined : plainHead(pattern, classes)) ?? readHead(pattern, classes);
}

function plainHead(pattern: string, classes: Classes): Head | undefined {
  const [, group, name, word] = PLAIN.exec(pattern) ?? [];
  if (name !== undefined) return classHead(name, classes);
  const source = group ?? word;
  if (source === undefined) return undefined;
  if (groups.has(source)) return groups.get(source);
  const starts = groupStarts(source);
  const head = starts && new Head(starts);
  groups.set(source, head);
  return head;
}

/** The first words of alternatives; undefined where one of them may be missing. */
function groupStarts(source: string): readonly string[] | undefined {
  const starts: string[] = [];
  for (const alternative of source.split('|')) {
    const space = alternative.indexOf(' ');
    const some = startsOf(space < 0 ? alternative : alternative.slice(0, space));
    if (typeof some === 'string') starts.push(some);
    else if (some.length === 0) return undefined;
    else for (const start of some) starts.push(start);
  }
  return starts;
}

function classHead(name: string, classes: Classes): Head | undefined {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) return undefined;
  let head = classHeads.get(entries);
  if (!head) classHeads.set(entries, (head = headWith(readClass(entries).starts)));
  return head;
}

function readHead(pattern: string, classes: Classes): Head {
  const { optional, starts } = readPattern(pattern, classes);
  if (optional || starts.length === 0)
    throw new SyntaxError(`A phrase must start with a word that has to be there: ${pattern}`);
  return headWith(starts);
}

const headWith = (starts: readonly string[]): Head =>
  new Head(
    starts.filter((start) => !start.endsWith('*')),
    starts.filter((start) => start.endsWith('*')).map((start) => start.slice(0, -1)),
  );
