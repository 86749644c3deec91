/** What patterns are made of. See ../phrases.ts. */
import type { Token } from '../../../types.ts';

/** What was captured on the way to a place, the last first: never changed, so that every way there can share it. */
export interface Captures {
  readonly name: string;
  /** Positions among the words: from the first, to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly before: Captures | undefined;
}
export type Next = (at: number, captures: Captures | undefined) => boolean;

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
  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean;
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

/** Look-up forms; a start of a word ("licenci*") makes a list useless as a test and is never in one. */
export type Needs = readonly string[];

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
