/** Parts of patterns that are made of several: one of them, or all in a row. */
import type { Token } from '../../../types.ts';
import { Deferred } from './delegating.ts';
import { rarest, usable } from './needs.ts';
import { anySecond, type Captures, type Head, type Needs, type Next, type Node, type Second } from './node.ts';
import { Gap } from './tokens.ts';

/** What a part made of several can start with is worked out when it is asked for first. */
abstract class Composed implements Node {
  protected readonly parts: Node[];
  #head: Head | undefined;
  readonly one = undefined;

  constructor(parts: Node[]) {
    this.parts = parts;
  }

  abstract match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean;
  abstract readonly needs: readonly Needs[];
  abstract second(): Second | null;
  protected abstract readHead(): Head;

  get #known(): Head {
    this.#head ??= this.readHead();
    return this.#head;
  }

  get starts(): readonly string[] {
    return this.#known.starts;
  }

  get optional(): boolean {
    return this.#known.optional;
  }

  get open(): boolean {
    return this.#known.open;
  }

  readAll(): void {
    for (const part of this.parts) part.readAll();
  }
}

class Choice extends Composed {
  #table: Dispatch | undefined;

  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    this.#table ??= dispatch(this.parts);
    const word = words[at];
    for (const option of (word && this.#table.byStart.get(word.plain)) ?? this.#table.always)
      if (option.match(words, at, captures, next)) return true;
    return false;
  }

  protected readHead(): Head {
    return {
      starts: this.parts.flatMap(({ starts }) => starts),
      optional: this.parts.some(({ optional }) => optional),
      open: this.parts.some(({ open }) => open),
    };
  }

  get needs(): readonly Needs[] {
    const merged: string[] = [];
    for (const option of this.parts) {
      const [rarest] = option.needs;
      if (!rarest) return [];
      for (const word of rarest) merged.push(word);
    }
    return [merged];
  }

  second(): Second | null {
    return anySecond(this.parts);
  }
}

export const choice = (options: Node[]): Node => onlyOne(options) ?? new Choice(options);

const onlyOne = (nodes: readonly Node[]): Node | undefined => (nodes.length === 1 ? nodes[0] : undefined);

interface Dispatch {
  readonly always: readonly Node[];
  readonly byStart: ReadonlyMap<string, readonly Node[]>;
}

/** Whether a part may begin with more words than it can name. */
const anyhow = ({ optional, open, starts }: Node): boolean =>
  optional || open || starts.some((start) => start.endsWith('*'));

/** Which alternatives can begin with a word, so that a long list of them costs one look-up; in their order. */
function dispatch(options: readonly Node[]): Dispatch {
  const always: Node[] = [];
  const byStart = new Map<string, Node[]>();
  for (const option of options) {
    const isAlways = anyhow(option);
    if (isAlways) for (const list of byStart.values()) list.push(option);
    for (const start of option.starts) {
      const list = byStart.get(start);
      if (!list) byStart.set(start, [...always, option]);
      else if (list[list.length - 1] !== option) list.push(option);
    }
    if (isAlways) always.push(option);
  }
  return { always, byStart };
}

class Sequence extends Composed {
  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    return this.#from(0, words, at, captures, next);
  }

  #from(first: number, words: readonly Token[], start: number, captures: Captures | undefined, next: Next): boolean {
    let at = start;
    for (let index = first; index < this.parts.length; index++) {
      const part = this.#part(index);
      const { one } = part;
      if (!one) {
        const rest = index + 1;
        if (rest === this.parts.length) return part.match(words, at, captures, next);
        if (part instanceof Gap) {
          const behind = this.#part(rest).one;
          if (behind) return this.#afterGap(part, behind, rest + 1, words, at, captures, next);
        }
        return this.#through(part, rest, words, at, captures, next);
      }
      const word = words[at++];
      if (word === undefined || !one(word)) return false;
    }
    return next(at, captures);
  }

  /** Goes on behind each place where a part may end; by itself, for only here anything has to be kept meanwhile. */
  #through(
    part: Node,
    rest: number,
    words: readonly Token[],
    at: number,
    captures: Captures | undefined,
    next: Next,
  ): boolean {
    return part.match(words, at, captures, (place, caught) => this.#from(rest, words, place, caught, next));
  }

  /** A part, read by now. */
  #part(index: number): Node {
    const part = this.parts[index] as Node;
    return part instanceof Deferred ? (this.parts[index] = part.inner) : part;
  }

  /** Goes on wherever the one word stands that has to stand behind a gap. */
  #afterGap(
    gap: Gap,
    behind: (token: Token) => boolean,
    rest: number,
    words: readonly Token[],
    at: number,
    captures: Captures | undefined,
    next: Next,
  ): boolean {
    const end = gap.furthest(words, at);
    for (let place = gap.nearest(words, at); place <= end; place++) {
      const word = words[place];
      if (word !== undefined && behind(word) && this.#from(rest, words, place + 1, captures, next)) return true;
    }
    return false;
  }

  protected readHead(): Head {
    return headOf(this.parts);
  }

  get needs(): readonly Needs[] {
    return this.optional ? [] : rarest(this.parts);
  }

  second(): Second | null {
    const [first, ...rest] = this.parts;
    const second = first && !first.optional ? first.second() : null;
    if (!second?.ends) return second;
    const then = headOf(rest);
    if (then.optional || then.open || usable(then.starts).length === 0) return null;
    return { words: [...second.words, ...then.starts], ends: false };
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
