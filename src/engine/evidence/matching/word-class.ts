/** The word classes that frames refer to by name (see frames.ts). */
import type { Word } from './words.ts';

/** Whether a word belongs to a class, by what it says or by what was found out about it. */
export interface WordClass {
  (word: Word): boolean;
  /** All its words, where `Word.plain` alone decides: frames are then only tried where one of them stands. */
  readonly words?: ReadonlySet<string>;
}

export type Classes = Readonly<Record<string, WordClass>>;

/** The class of these words: a set, or a text with white space between them. Without accents, as in `Word.plain`. */
export function wordClass(words: string | ReadonlySet<string>): WordClass {
  const known = typeof words === 'string' ? new Set(words.split(/\s+/).filter(Boolean)) : words;
  return Object.assign((word: Word): boolean => known.has(word.plain), { words: known });
}
