/** What patterns are made of, and the ways to put them together. See ../phrases.ts. */
import type { Token } from '../../../types.ts';

export type Captures = Record<string, readonly [from: number, to: number]>;
export type Next = (at: number, captures: Captures) => boolean;

/** What can be said of a part without trying it. */
export interface Head {
  /** Look-up forms this can start with; none where it can match nothing at all (then what follows decides). */
  readonly starts: readonly string[];
  readonly optional: boolean;
  /** It can start with any word. */
  readonly open: boolean;
}

/**
 * A part of a pattern. All of it may be worked out at its first use, because most of a pattern is never reached. Classes
 * and not closures: a start makes ten thousand of them.
 */
export interface Node extends Head {
  /** Tries to match from `at` on; calls `next` with where it got to, and stops as soon as that says true. */
  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean;
  /** Of a part that is always exactly one token: whether a token is it. Others have none. */
  readonly one: ((token: Token) => boolean) | undefined;
  /** Lists of words: a sentence must hold one of each for this to match at all. The rarest first, and only a few. */
  readonly needs: readonly Needs[];
  /** What can stand after its first token; null where that can be anything, or nothing is known of it. */
  second(): Second | null;
  /** Reads it to its end. @throws SyntaxError where that cannot be done */
  readAll(): void;
}

/** What can stand after the first token of a part. */
export interface Second {
  readonly words: readonly string[];
  /** Whether the part may also end there. */
  readonly ends: boolean;
}

const ENDS: Second = { words: [], ends: true };

/** What can stand after the first token of any of several parts. */
export function anySecond(nodes: readonly Node[]): Second | null {
  const words: string[] = [];
  let ends = false;
  for (const node of nodes) {
    const second = node.second();
    if (!second) return null;
    for (const word of second.words) words.push(word);
    ends ||= second.ends;
  }
  return { words, ends };
}

/** Look-up forms; a start of a word ("licenci*") makes a list useless as a test and is never in one. */
export type Needs = readonly string[];

/** A part that is only read when something is asked of it. */
class Deferred implements Node {
  readonly #read: () => Node;
  #node: Node | undefined;

  constructor(read: () => Node) {
    this.#read = read;
  }

  /** The part itself, read by now. */
  get known(): Node {
    this.#node ??= this.#read();
    return this.#node;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    return this.known.match(words, at, captures, next);
  }

  get one() {
    return this.known.one;
  }

  get starts() {
    return this.known.starts;
  }

  get optional() {
    return this.known.optional;
  }

  get open() {
    return this.known.open;
  }

  get needs() {
    return this.known.needs;
  }

  second(): Second | null {
    return this.known.second();
  }

  readAll(): void {
    this.known.readAll();
  }
}

export const deferred = (read: () => Node): Node => new Deferred(read);

/** A part of which the first word is known, so that it need not be read to know where to try it. */
class Headed extends Deferred {
  readonly #starts: readonly string[];

  constructor(starts: readonly string[], read: () => Node) {
    super(read);
    this.#starts = starts;
  }

  override get starts() {
    return this.#starts;
  }

  override get optional() {
    return false;
  }

  override get open() {
    return false;
  }
}

export const headed = (starts: readonly string[], read: () => Node): Node => new Headed(starts, read);

/** One token for which `one` holds. */
class Single implements Node {
  readonly one: (token: Token) => boolean;
  readonly starts: readonly string[];
  readonly open: boolean;
  readonly needs: readonly Needs[];
  readonly optional = false;

  constructor(one: (token: Token) => boolean, starts: readonly string[], open: boolean) {
    this.one = one;
    this.starts = starts;
    this.open = open;
    this.needs = usable(starts);
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    const word = words[at];
    return word !== undefined && this.one(word) && next(at + 1, captures);
  }

  second(): Second {
    return ENDS;
  }

  readAll(): void {}
}

/** One token for which `one` holds; `starts` are the look-up forms it can have. */
export const single = (one: (token: Token) => boolean, starts: readonly string[]): Node =>
  new Single(one, starts, false);

const isWord = (token: Token): boolean => token.kind !== 'punctuation' && token.kind !== 'symbol';

export const ANY_WORD: Node = new Single(isWord, [], true);

const PASSABLE = /^[,"'«»“”‘’]$/;

class Gap implements Node {
  readonly #min: number;
  readonly #max: number;
  readonly #commas: boolean;
  readonly one = undefined;
  readonly starts = [];
  readonly open = true;
  readonly needs = [];

  constructor(min: number, max: number, commas: boolean) {
    this.#min = min;
    this.#max = max;
    this.#commas = commas;
  }

  get optional(): boolean {
    return this.#min === 0;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    let passed = 0;
    for (let place = at; ; place++) {
      if (passed >= this.#min && next(place, captures)) return true;
      const word = words[place];
      if (!word) return false;
      if (isWord(word)) {
        if (++passed > this.#max) return false;
      } else if (!this.#commas || !PASSABLE.test(word.raw)) return false;
    }
  }

  second(): null {
    return null;
  }

  readAll(): void {}
}

export const gap = (min: number, max: number, commas: boolean): Node => new Gap(min, max, commas);

class Maybe implements Node {
  readonly #node: Node;
  readonly one = undefined;
  readonly optional = true;
  readonly needs = [];

  constructor(node: Node) {
    this.#node = node;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    return this.#node.match(words, at, captures, next) || next(at, captures);
  }

  get starts() {
    return this.#node.starts;
  }

  get open() {
    return this.#node.open;
  }

  second(): null {
    return null;
  }

  readAll(): void {
    this.#node.readAll();
  }
}

export const maybe = (node: Node): Node => new Maybe(node);

class Captured implements Node {
  readonly #name: string;
  readonly #node: Node;
  readonly one = undefined;

  constructor(name: string, node: Node) {
    this.#name = name;
    this.#node = node;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    return this.#node.match(words, at, captures, (place, caught) =>
      next(place, { ...caught, [this.#name]: [at, place] }),
    );
  }

  get starts() {
    return this.#node.starts;
  }

  get optional() {
    return this.#node.optional;
  }

  get open() {
    return this.#node.open;
  }

  get needs() {
    return this.#node.needs;
  }

  second(): Second | null {
    return this.#node.second();
  }

  readAll(): void {
    this.#node.readAll();
  }
}

export const captured = (name: string, node: Node): Node => new Captured(name, node);

class Choice implements Node {
  readonly #options: readonly Node[];
  #table: Dispatch | undefined;
  #head: Head | undefined;
  readonly one = undefined;

  constructor(options: readonly Node[]) {
    this.#options = options;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    this.#table ??= dispatch(this.#options);
    const word = words[at];
    for (const option of (word && this.#table.byStart.get(word.plain)) ?? this.#table.always)
      if (option.match(words, at, captures, next)) return true;
    return false;
  }

  get #known(): Head {
    this.#head ??= {
      starts: this.#options.flatMap(({ starts }) => starts),
      optional: this.#options.some(({ optional }) => optional),
      open: this.#options.some(({ open }) => open),
    };
    return this.#head;
  }

  get starts() {
    return this.#known.starts;
  }

  get optional() {
    return this.#known.optional;
  }

  get open() {
    return this.#known.open;
  }

  get needs(): readonly Needs[] {
    const merged: string[] = [];
    for (const option of this.#options) {
      const [rarest] = option.needs;
      if (!rarest) return [];
      for (const word of rarest) merged.push(word);
    }
    return [merged];
  }

  second(): Second | null {
    return anySecond(this.#options);
  }

  readAll(): void {
    for (const option of this.#options) option.readAll();
  }
}

export const choice = (options: readonly Node[]): Node => onlyOne(options) ?? new Choice(options);

const onlyOne = (nodes: readonly Node[]): Node | undefined => (nodes.length === 1 ? nodes[0] : undefined);

interface Dispatch {
  readonly always: readonly Node[];
  readonly byStart: ReadonlyMap<string, readonly Node[]>;
}

/** Which alternatives can begin with a word, so that a long list of them costs one look-up; in their order. */
function dispatch(options: readonly Node[]): Dispatch {
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
export const COMMON: ReadonlySet<string> = new Set(
  "i my me you your he she it we they the a an to of in on at for with is are was be been not no and or but so this that just really very have had do don't 's 'm 're 've all up out one je j' tu il elle on nous vous ils elles mon ma mes ton ta le la les l' un une des de du d' et ou que qu' qui est sont a ai ce c' cette dans sur pour par pas ne n' plus se s' me m' te t' en y au".split(
    ' ',
  ),
);

/** The look-up forms as lists of needed words: none where one of them is only the start of a word. */
export function usable(starts: readonly string[]): readonly Needs[] {
  return starts.length === 0 || starts.some((start) => start.endsWith('*')) ? [] : [starts];
}

const MOST_NEEDS = 3;

/** The lists that sentences are least likely to have a word of. */
function rarest(items: readonly Node[]): readonly Needs[] {
  return items
    .flatMap(({ needs }) => needs)
    .map((needs) => ({ needs, cost: needs.length + 1000 * needs.filter((word) => COMMON.has(word)).length }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_NEEDS)
    .filter(({ cost }, i) => i === 0 || cost < 1000)
    .map(({ needs }) => needs);
}

class Sequence implements Node {
  readonly #items: Node[];
  #head: Head | undefined;
  readonly one = undefined;

  constructor(items: Node[]) {
    this.#items = items;
  }

  match(words: readonly Token[], at: number, captures: Captures, next: Next): boolean {
    return this.#from(0, words, at, captures, next);
  }

  #from(first: number, words: readonly Token[], start: number, captures: Captures, next: Next): boolean {
    let at = start;
    for (let index = first; index < this.#items.length; index++) {
      let item = this.#items[index];
      if (item instanceof Deferred) {
        item = item.known;
        this.#items[index] = item;
      }
      const one = item?.one;
      if (item && !one) {
        const rest = index + 1;
        if (rest === this.#items.length) return item.match(words, at, captures, next);
        return item.match(words, at, captures, (place, caught) => this.#from(rest, words, place, caught, next));
      }
      const word = words[at++];
      if (word === undefined || !one?.(word)) return false;
    }
    return next(at, captures);
  }

  get #known(): Head {
    this.#head ??= headOf(this.#items);
    return this.#head;
  }

  get starts() {
    return this.#known.starts;
  }

  get optional() {
    return this.#known.optional;
  }

  get open() {
    return this.#known.open;
  }

  get needs(): readonly Needs[] {
    return this.optional ? [] : rarest(this.#items);
  }

  second(): Second | null {
    const [first, ...rest] = this.#items;
    const second = first && !first.optional ? first.second() : null;
    if (!second?.ends) return second;
    const then = headOf(rest);
    if (then.optional || then.open || usable(then.starts).length === 0) return null;
    return { words: [...second.words, ...then.starts], ends: false };
  }

  readAll(): void {
    for (const item of this.#items) item.readAll();
  }
}

export const sequence = (items: Node[]): Node => onlyOne(items) ?? new Sequence(items);

/** What a sequence can start with: its items up to the first that has to be there. */
function headOf(items: readonly Node[]): Head {
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
