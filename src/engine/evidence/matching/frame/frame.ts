/** A frame as it is written, and what can be told of it before it is read to its end. */
import { COMMON } from '../phrase/needs.ts';
import type { Classes } from '../word-class.ts';
import { classOf, type Part, partOf } from './part.ts';

/** A frame; of its parts only what it can begin with is read before it is tried. */
export interface Frame<Name extends string = string> {
  readonly name: Name;
  readonly sources: readonly string[];
  readonly classes: Classes;
  /** How many parts its beginning has: all that may be missing, and the first that has to be there. */
  readonly beginning: number;
}

const HAS_TO_BE = /^(?:\.\.\d+|[^!^~$](?:.*[^?])?)$/;
const REPEATED = /\*\d+$/;

/** Makes one frame ready. Throws on an unknown class, so that a slip shows at load and in every test. */
export function frame<Name extends string>(name: Name, source: string, classes: Classes): Frame<Name> {
  for (const [, used = ''] of source.matchAll(/\{(\w+)\}/g)) classOf(used, classes);
  const sources = source.split(/\s+/).filter(Boolean);
  const first = sources.findIndex((part) => HAS_TO_BE.test(part) && !REPEATED.test(part));
  return { name, sources, classes, beginning: first < 0 ? sources.length : first + 1 };
}

/** All parts of a frame, read to its end. */
export const partsOf = ({ sources, classes }: Frame): readonly Part[] => sources.map((part) => partOf(part, classes));

/** What a frame can begin with: words of any of these. */
export function headsOf({ sources, classes, beginning }: Frame): readonly Part[] {
  const heads: Part[] = [];
  for (let at = 0; at < beginning; at++) {
    const part = partOf(sources[at] as string, classes);
    if (part.kind === 'words' || part.kind === 'gap') heads.push(part);
  }
  return heads;
}

/** Compiles a list of frames, one a line; empty lines are left out. */
export const frames = <Name extends string>(name: Name, lines: string, classes: Classes): readonly Frame<Name>[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => frame(name, line, classes));

/** Of the lists of words that have to be there, the one that sentences are least likely to have a word of. */
export function rarest(parts: readonly Part[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { kind, min, test } of parts) {
    if (kind !== 'words' || min === 0 || !test.words) continue;
    let cost = test.words.size;
    for (const word of test.words) if (COMMON.has(word)) cost += 1000;
    if (cost >= least) continue;
    least = cost;
    best = test.words;
  }
  return best;
}
