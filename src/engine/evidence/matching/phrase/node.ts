/** What patterns are made of, and the ways to put them together. See ../phrases.ts. */
import type { Token } from '../../../types.ts';

export type Captures = Record<string, readonly [from: number, to: number]>;
export type Next = (at: number, captures: Captures) => boolean;
/** Tries to match from `at` on; calls `next` with where it got to, and stops as soon as that says true. */
export type Matcher = (words: readonly Token[], at: number, captures: Captures, next: Next) => boolean;

/** A part of a pattern. All but `match` may be worked out at their first use: most of a pattern is never reached. */
export interface Node {
  readonly match: Matcher;
  /** Of a part that is always exactly one token: whether a token is it. Others have none. */
  readonly one?: ((token: Token) => boolean) | undefined;
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

function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** A node that is only read when something is asked of it. */
export function deferred(read: () => Node): Node {
  const node = once(read);
  return {
    match: (words, at, captures, next) => node().match(words, at, captures, next),
    get one() {
      return node().one;
    },
    get starts() {
      return node().starts;
    },
    get optional() {
      return node().optional;
    },
    get open() {
      return node().open;
    },
    get needs() {
      return node().needs;
    },
  };
}

/** One token for which `one` holds. */
export function single(one: (token: Token) => boolean, head: Pick<Node, 'starts' | 'open' | 'needs'>): Node {
  const match: Matcher = (words, at, captures, next) => {
    const word = words[at];
    return word !== undefined && one(word) && next(at + 1, captures);
  };
  return { match, one, optional: false, ...head };
}

const isWord = (token: Token): boolean => token.kind !== 'punctuation' && token.kind !== 'symbol';

export const ANY_WORD: Node = single(isWord, { starts: [], open: true, needs: null });

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
  return {
    match: (words, at, captures, next) => node.match(words, at, captures, next) || next(at, captures),
    get starts() {
      return node.starts;
    },
    optional: true,
    get open() {
      return node.open;
    },
    needs: null,
  };
}

export function choice(options: readonly Node[]): Node {
  const [only, ...more] = options;
  if (only && more.length === 0) return only;
  const table = once(() => dispatch(options));
  const match: Matcher = (words, at, captures, next) => {
    const { always, byStart } = table();
    const word = words[at];
    for (const option of (word && byStart.get(word.plain)) ?? always)
      if (option.match(words, at, captures, next)) return true;
    return false;
  };
  const starts = once(() => options.flatMap((option) => option.starts));
  const optional = once(() => options.some((option) => option.optional));
  const open = once(() => options.some((option) => option.open));
  const needs = once(() =>
    options.every((option) => option.needs) ? options.flatMap((option) => option.needs ?? []) : null,
  );
  return {
    match,
    get starts() {
      return starts();
    },
    get optional() {
      return optional();
    },
    get open() {
      return open();
    },
    get needs() {
      return needs();
    },
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

/** What a sequence can start with: its items up to the first that has to be there. */
function headOf(items: readonly Node[]): { starts: readonly string[]; optional: boolean; open: boolean } {
  const starts: string[] = [];
  let open = false;
  for (const item of items) {
    for (const start of item.starts) starts.push(start);
    open ||= item.open;
    // An open start (a gap, any word) would have to be tried everywhere: the caller refuses it.
    if (!item.optional) return { starts: item.starts.length === 0 ? [] : starts, optional: false, open };
  }
  return { starts, optional: true, open };
}

export function sequence(items: readonly Node[]): Node {
  const [only, ...more] = items;
  if (only && more.length === 0) return only;
  const run = (words: readonly Token[], from: number, captures: Captures, first: number, next: Next): boolean => {
    let at = from;
    for (let index = first; index < items.length; index++) {
      const item = items[index];
      const one = item?.one;
      if (item && !one) {
        const rest = index + 1;
        if (rest === items.length) return item.match(words, at, captures, next);
        return item.match(words, at, captures, (place, caught) => run(words, place, caught, rest, next));
      }
      const word = words[at++];
      if (word === undefined || !one?.(word)) return false;
    }
    return next(at, captures);
  };
  const head = once(() => headOf(items));
  const needs = once(() => (head().optional ? null : rarest(items)));
  return {
    match: (words, at, captures, next) => run(words, at, captures, 0, next),
    get starts() {
      return head().starts;
    },
    get optional() {
      return head().optional;
    },
    get open() {
      return head().open;
    },
    get needs() {
      return needs();
    },
  };
}

export function captured(name: string, node: Node): Node {
  return {
    match: (words, at, captures, next) =>
      node.match(words, at, captures, (place, caught) => next(place, { ...caught, [name]: [at, place] })),
    get starts() {
      return node.starts;
    },
    get optional() {
      return node.optional;
    },
    get open() {
      return node.open;
    },
    get needs() {
      return node.needs;
    },
  };
}
