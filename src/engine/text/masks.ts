/** Opens words that their author masked: "f*ck", "sh1t", "c0nnard", "b!tch", "s***", "fuuck". */
import { MASKED_WORDS } from '../lexicon/attack/masked.ts';

/** What a character may stand for inside a masked word. Those not listed here or in `BLANKS` stand for themselves. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '(': 'c',
  '¢': 'c',
  '3': 'e',
  '€': 'e',
  '6': 'g',
  '9': 'g',
  '1': 'il',
  '!': 'i',
  '|': 'il',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
  µ: 'u',
  v: 'vu',
};
const BLANKS = new Set(['*', '#', '%', '_', '-', '.', '·', '•', '×', '~', '^', '?', '&']);
/** Characters that may stand between or instead of the letters of a masked word. */
export const MASKING = /[*@$!#%€£¢+|_·•×~^&?.\-()]/;

const byLength = new Map<number, string[]>();
for (const word of MASKED_WORDS) {
  const list = byLength.get(word.length);
  if (list) list.push(word);
  else byLength.set(word.length, [word]);
}

/** Whether the letters alone are one of the words that people mask. */
export const isMaskedWord = (word: string): boolean => MASKED_WORDS.has(word);

function fits(mask: string, word: string): boolean {
  for (let i = 0; i < mask.length; i++) {
    const sign = mask.charAt(i);
    const letter = word.charAt(i);
    if (sign !== letter && !BLANKS.has(sign) && !STANDS_FOR[sign]?.includes(letter)) return false;
  }
  return true;
}

/** "f*ing", "f*****g": a run of stars for any number of letters. */
function fitsAround(mask: string): string | undefined {
  const parts = /^([\p{L}\d@$!]{1,8})[*#]+([\p{L}\d@$!]{1,8})$/u.exec(mask);
  const [, head = '', tail = ''] = parts ?? [];
  if (head.length + tail.length < 3) return undefined;
  for (const word of MASKED_WORDS) {
    if (word.length <= head.length + tail.length) continue;
    if (fits(head, word.slice(0, head.length)) && fits(tail, word.slice(-tail.length))) return word;
  }
  return undefined;
}

const PLAIN = /^[\p{L}']*$/u;
const LETTER = /\p{L}/gu;
const DOUBLE_VOWEL = /([aeiou])\1/;

/** The word behind a masked one, or undefined where nothing is masked or nothing known fits. Takes lower case. */
export function unmask(word: string): string | undefined {
  if (word.length > 20 || MASKED_WORDS.has(word)) return undefined;
  if (PLAIN.test(word)) {
    if (!DOUBLE_VOWEL.test(word)) return undefined;
    const single = word.replace(/([aeiou])\1+/g, '$1');
    return single.length > 3 && MASKED_WORDS.has(single) ? single : undefined;
  }
  const letters = word.match(LETTER)?.length ?? 0;
  if (letters === 0 || letters * 4 < word.length) return undefined;
  return byLength.get(word.length)?.find((known) => fits(word, known)) ?? fitsAround(word);
}
