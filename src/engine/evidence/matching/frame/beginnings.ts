/** Which frames of all sets can begin with a word: a word of a draft is looked up once for all of them. */
import type { Word } from '../words.ts';
import type { Frame } from './frame.ts';
import type { Part } from './part.ts';

/** A frame as it runs: what it is made of and what it needs is read when it is tried first. */
export interface Entry<Name extends string> {
  readonly frame: Frame<Name>;
  /** Its place in its set. */
  readonly order: number;
  parts: readonly Part[] | undefined;
  /** The number of the list of words of which it needs one; -1 where none is known. */
  needs: number;
}

/** For each set, by its number, the frames that can begin with the words of one list; many frames share a list. */
type Beginnings = (Entry<string>[] | undefined)[];

/** What all sets have to do with a word, by their numbers: a word is looked up once for all of them. */
class Row {
  /** Frames that can begin with it, in their order. */
  readonly starting: (readonly Entry<string>[] | undefined)[] = [];
  /** Numbers of the lists of needed words that it is in. */
  readonly needed: (number[] | undefined)[] = [];
  #sets = 0;

  /** Whether no set joined since it was read. */
  get isRead(): boolean {
    return this.#sets === sets;
  }

  /** Itself, with the sets that joined by now. */
  read(lists: readonly Beginnings[]): this {
    for (; this.#sets < sets; this.#sets++) {
      const found = lists.flatMap((list) => list[this.#sets] ?? []);
      if (found.length > 0) this.starting[this.#sets] = [...new Set(found.toSorted((a, b) => a.order - b.order))];
    }
    return this;
  }
}

const index = new Map<string, Row>();
const listsKnown = new Map<ReadonlySet<string>, Beginnings>();
/** The lists that have a word. */
const listsOf = new Map<string, Beginnings[]>();
let sets = 0;

/** The place of a new set in the rows of the index. */
export const nextSet = (): number => sets++;

/** The frames that can begin with the words of a list. */
export function beginningsWith(words: ReadonlySet<string>): Beginnings {
  let known = listsKnown.get(words);
  if (!known) {
    known = [];
    listsKnown.set(words, known);
    for (const word of words) {
      const lists = listsOf.get(word);
      if (lists) lists.push(known);
      else listsOf.set(word, [known]);
    }
  }
  return known;
}

/** What the sets have to do with a word; undefined where they have nothing. */
function rowOf(word: string): Row | undefined {
  const row = index.get(word);
  if (row?.isRead) return row;
  const lists = listsOf.get(word);
  return row || lists ? rowFor(word).read(lists ?? []) : undefined;
}

/** The row of a word, made where there is none. */
export function rowFor(word: string): Row {
  let row = index.get(word);
  if (!row) index.set(word, (row = new Row()));
  return row;
}

interface Rows {
  readonly rows: readonly (Row | undefined)[];
  /** How many sets there were, and how many words the index had. */
  readonly sets: number;
  readonly size: number;
}

const rowsKnown = new WeakMap<readonly Word[], Rows>();

/** The rows of some words; looked up once, as long as no set and no word joins the index. */
export function rowsOf(words: readonly Word[]): readonly (Row | undefined)[] {
  let known = rowsKnown.get(words);
  if (known?.size !== index.size || known.sets !== sets) {
    const rows = words.map(({ plain }) => rowOf(plain));
    known = { rows, sets, size: index.size };
    rowsKnown.set(words, known);
  }
  return known.rows;
}
