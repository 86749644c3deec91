/** Parts of patterns that are tokens: one of them, or a bounded number of any. */
import type { Token } from '../../../types.ts';
import { usable } from './needs.ts';
import type { Captures, Needs, Next, Node, Second } from './node.ts';

const ENDS: Second = { words: [], ends: true };

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

  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
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

/** Up to so many words of any kind; where commas may stand between them, quotation marks may, too. */
export class Gap implements Node {
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

  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    const furthest = this.furthest(words, at);
    for (let place = this.nearest(words, at); place <= furthest; place++) if (next(place, captures)) return true;
    return false;
  }

  /** The first place where it may end; infinity where there is none. */
  nearest(words: readonly Token[], at: number): number {
    let place = at;
    for (let passed = 0; passed < this.#min; place++) {
      const word = words[place];
      if (!word || !this.#passes(word)) return Number.POSITIVE_INFINITY;
      if (isWord(word)) passed++;
    }
    return place;
  }

  /** The last place where it may end, as far as it gets. */
  furthest(words: readonly Token[], at: number): number {
    let place = at;
    for (let passed = 0; ; place++) {
      const word = words[place];
      if (!word || !this.#passes(word) || (isWord(word) && ++passed > this.#max)) return place;
    }
  }

  #passes(word: Token): boolean {
    return isWord(word) || (this.#commas && PASSABLE.test(word.raw));
  }

  second(): null {
    return null;
  }

  readAll(): void {}
}

export const gap = (min: number, max: number, commas: boolean): Node => new Gap(min, max, commas);
