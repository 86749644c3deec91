/** How the words of patterns are looked up; worked out once for each word, for the same ones stand in hundreds of patterns. */
import { splitContraction } from '../../../text/contractions.ts';
import { isPlainWord, normaliseWord, stripAccents } from '../../../text/normalise.ts';

export interface Forms {
  /** What `Token.text` can be. */
  readonly texts: readonly string[];
  /** What `Token.plain` can be. */
  readonly plains: readonly string[];
}

const LETTERS_AND_DIGITS = /^[a-zà-öø-ÿœ\d]+$/;

/** Of most words the one form is the word itself, which stands for it; of what is not one word there are none. */
const known = new Map<string, string | Forms | null>();

/**
 * The forms of a piece of a pattern if it is one word of letters and digits, which can be read without the tokeniser: most are.
 * @returns the piece itself where that is its only form, null where it is not one word
 */
export function formsOf(piece: string): string | Forms | null {
  let forms = known.get(piece);
  if (forms === undefined) known.set(piece, (forms = readForms(piece)));
  return forms;
}

function readForms(piece: string): string | Forms | null {
  if (isPlainWord(piece) && !piece.endsWith(SPOKEN)) return piece;
  if (!LETTERS_AND_DIGITS.test(piece) || splitContraction(piece, piece)) return null;
  const text = normaliseWord(piece);
  const forms = formsWith(text, stripAccents(text));
  return forms.texts.length === 1 && text === piece ? piece : forms;
}

/** "thin" and "brin" are words of their own; from six letters on such forms are not. */
const SHORTEST_SPOKEN = 6;
const SPOKEN = 'ing';

/** The forms of a token: « deteste » stands for « déteste », "dont" for "don't", and "yellin" for "yelling". */
export function formsWith(text: string, plain: string): Forms {
  const plains = [plain];
  if (text === "don't") plains.push('dont');
  // Typed as spoken.
  else if (plain.length >= SHORTEST_SPOKEN && plain.endsWith(SPOKEN)) plains.push(plain.slice(0, -1));
  return { texts: text === plain ? plains : [text, ...plains], plains };
}
