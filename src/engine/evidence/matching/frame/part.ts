/** One part of a frame as it is tried: a set of words, a gap, or a place between words (see ../frames.ts for how it is written). */
import { type Classes, type WordClass, wordClass } from '../word-class.ts';

/** A part made ready. */
export interface Part {
  readonly kind: 'words' | 'gap' | 'start' | 'end' | 'notAfter' | 'joined';
  readonly test: WordClass;
  /** How many words it takes, at least and at most. */
  readonly min: number;
  readonly max: number;
}

const NONE: WordClass = wordClass('');

const partsKnown = new WeakMap<Classes, Map<string, Part>>();

/**
 * A part of a frame; the same one stands in many, and is made ready once.
 *
 * @throws Error on an unknown class
 */
export function partOf(source: string, classes: Classes): Part {
  let known = partsKnown.get(classes);
  if (!known) partsKnown.set(classes, (known = new Map()));
  let part = known.get(source);
  if (!part) known.set(source, (part = compilePart(source, classes)));
  return part;
}

function compilePart(source: string, classes: Classes): Part {
  if (source === '^') return { kind: 'start', test: NONE, min: 0, max: 0 };
  if (source === '~') return { kind: 'joined', test: NONE, min: 0, max: 0 };
  if (source === '$') return { kind: 'end', test: NONE, min: 0, max: 0 };
  if (source.startsWith('..')) return { kind: 'gap', test: NONE, min: 0, max: Number(source.slice(2)) };
  const negative = source.startsWith('!');
  const [, body = '', repeat = ''] = /^!?(.+?)(\?|\*\d+)?$/.exec(source) ?? [];
  const test = anyOf(body.split('|'), classes);
  if (negative) return { kind: 'notAfter', test, min: 0, max: 0 };
  const max = repeat === '' || repeat === '?' ? 1 : Number(repeat.slice(1));
  return { kind: 'words', test, min: repeat === '' ? 1 : 0, max };
}

/** @throws Error on an unknown class */
export function classOf(name: string, classes: Classes): WordClass {
  const known = classes[name];
  if (!known) throw new Error(`a frame names the unknown class ${name}`);
  return known;
}

/** Any of several words and classes. */
function anyOf(choices: readonly string[], classes: Classes): WordClass {
  const plain: string[] = [];
  const named: WordClass[] = [];
  for (const choice of choices) {
    const name = /^\{(\w+)\}$/.exec(choice)?.[1];
    if (name === undefined) plain.push(choice);
    else {
      named.push(classOf(name, classes));
    }
  }
  const [only] = named;
  if (only && named.length === 1 && plain.length === 0) return only;
  return union(plain.length === 0 ? named : [wordClass(new Set(plain)), ...named]);
}

/** A word of any of several classes. */
export function union(tests: readonly WordClass[]): WordClass {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  const words = new Set<string>();
  for (const test of tests) {
    if (!test.words) return anyHolds(tests);
    for (const word of test.words) words.add(word);
  }
  return wordClass(words);
}

/** A loop, because this is asked of every word of a draft. */
const anyHolds =
  (tests: readonly WordClass[]): WordClass =>
  (word) => {
    for (const is of tests) if (is(word)) return true;
    return false;
  };
