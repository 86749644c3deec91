/** What patterns are made of, and the ways to put them together. See ../phrases.ts. */
import type { Token } from '../../../types.ts';

export type Captures = Record<string, readonly [from: number, to: number]>;
export type Next = (at: number, captures: Captures) => boolean;
/** Tries to match from `at` on; calls `next` with where it got to, and stops as soon as that says true. */
export type Matcher = (words: readonly Token[], at: number, captures: Captures, next: Next) => boolean;

export interface Node {
  readonly match: Matcher;
  /** Look-up forms this can start with; null where it can match nothing at all (then what follows decides). */
  readonly starts: readonly string[];
  readonly optional: boolean;
  /** It can start with any word. */
  readonly open: boolean;
  /** Words of which a sentence must hold one for this to match at all: the rarest such list known; null where there is none. */
  readonly needs: Needs | null;
}

/** Look-up forms; a start of a word ("licenci*") makes a list useless as a test and is never in one. */
export type Needs = readonly string[];

const isWord = (token: Token): boolean => token.kind !== 'punctuation' && token.kind !== 'symbol';

export const ANY_WORD: Node = {
  match: (words, at, captures, next) => {
    const word = words[at];
    return word !== undefined && isWord(word) && next(at + 1, captures);
  },
  starts: [],
  optional: false,
  open: true,
  needs: null,
};

const PASSABLE = /^[,"'«»“”‘’]$/;

export function gap(min: number, max: number, commas: boolean): Node {
  const match: Matcher = (words, at, captures, next) => {
    let place = at;
    for (let passed = 0; ; place++) {
      if (passed >= min && next(place, captures)) return true;
      const word = words[place];
      if (!word) return false;
      if (isWord(word)) {
        if (++passed > max) return false;
      } else if (!commas || !PASSABLE.test(word.raw)) return false;
    }
  };
  return { match, starts: [], optional: min === 0, open: true, needs: null };
}

export function maybe(node: Node): Node {
  const match: Matcher = (words, at, captures, next) => node.match(words, at, captures, next) || next(at, captures);
  return { match, starts: node.starts, optional: true, open: node.open, needs: null };
}

export function choice(options: readonly Node[]): Node {
  const [only, ...more] = options;
  if (only && more.length === 0) return only;
  const { always, byStart } = dispatch(options);
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    const fitting = (word && byStart.get(word.plain)) ?? always;
    return fitting.some((option) => option.match(words, at, captures, next));
  };
  return {
    match,
    starts: options.flatMap((option) => option.starts),
    optional: options.some((option) => option.optional),
    open: options.some((option) => option.open),
    needs: options.every((option) => option.needs) ? options.flatMap((option) => option.needs ?? []) : null,
  };
}

/** Which alternatives can begin with a word, so that a long list of them costs one look-up; in their order. */
function dispatch(options: readonly Node[]): {
  always: readonly Node[];
  byStart: ReadonlyMap<string, readonly Node[]>;
} {
  const anyhow = (node: Node): boolean =>
    node.optional || node.open || node.starts.some((start) => start.endsWith('*'));
  const always = options.filter(anyhow);
  const byStart = new Map<string, Node[]>();
  const seen: Node[] = [];
  for (const option of options) {
    if (anyhow(option)) for (const list of byStart.values()) list.push(option);
    for (const start of new Set(option.starts)) {
      const list = byStart.get(start);
      if (!list) byStart.set(start, [...seen, option]);
      else if (list.at(-1) !== option) list.push(option);
    }
    if (anyhow(option)) seen.push(option);
  }
  return { always, byStart };
}

/** Words too common to tell whether a phrase may stand in a sentence. */
const COMMON = new Set(
  "i my me you your he she it we they the a an to of in on at for with is are was be been not no and or but so this that just really very have had do don't 's 'm 're 've all up out one je j' tu il elle on nous vous ils elles mon ma mes ton ta le la les l' un une des de du d' et ou que qu' qui est sont a ai ce c' cette dans sur pour par pas ne n' plus se s' me m' te t' en y au".split(
    ' ',
  ),
);

export const usable = (starts: readonly string[]): Needs | null =>
  starts.length === 0 || starts.some((start) => start.endsWith('*')) ? null : starts;

/** The list that sentences are least likely to have a word of. */
function rarest(items: readonly Node[]): Needs | null {
  let best: Needs | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { needs } of items) {
    if (!needs) continue;
    const cost = needs.length + 1000 * needs.filter((word) => COMMON.has(word)).length;
    if (cost < bestCost) [best, bestCost] = [needs, cost];
  }
  return best;
}

export function sequence(items: readonly Node[]): Node {
  const [only, ...more] = items;
  if (only && more.length === 0) return only;
  const starts: string[] = [];
  let optional = true;
  let open = false;
  for (const item of items) {
    starts.push(...item.starts);
    open ||= item.open;
    // An open start (a gap, any word) would have to be tried everywhere: the caller refuses it.
    if (!item.optional) {
      optional = false;
      if (item.starts.length === 0) starts.length = 0;
      break;
    }
  }
  const run = (words: readonly Token[], at: number, captures: Captures, index: number, next: Next): boolean => {
    const item = items[index];
    if (!item) return next(at, captures);
    return item.match(words, at, captures, (place, caught) => run(words, place, caught, index + 1, next));
  };
  return {
    match: (words, at, captures, next) => run(words, at, captures, 0, next),
    starts,
    optional,
    open,
    needs: optional ? null : rarest(items),
  };
}

export function captured(name: string, node: Node): Node {
  const match: Matcher = (words, at, captures, next) =>
    node.match(words, at, captures, (place, caught) => next(place, { ...caught, [name]: [at, place] }));
  return { ...node, match };
}
