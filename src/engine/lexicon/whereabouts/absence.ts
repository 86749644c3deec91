/**
 * How people say that they are not at home, alone, or somewhere just now: patterns for `compilePhrases`. A captured
 * <place: ...> has to look like a place (a capital letter, or a known destination). A pattern that begins with ^ counts
 * only at the start of a sentence, where the author leaves "I am" out.
 */

export type Absence =
  /** Nobody is at home. */
  | 'empty'
  /** An empty house is named; counts with a time. */
  | 'left-empty'
  /** A child is alone. */
  | 'child-alone'
  /** The author is alone. */
  | 'alone'
  /** Somebody of the household is away. */
  | 'family-away'
  /** Somebody of the household is somewhere else; counts with a time. */
  | 'family-gone'
  /** The author is away. */
  | 'away'
  /** The author goes away; counts with a time. */
  | 'leaving'
  /** The author has just got somewhere, or is on the way. */
  | 'arrived'
  /** The author is or will be at a place; counts with a time. */
  | 'at-place'
  /** Where the author is at a regular time. */
  | 'routine';
