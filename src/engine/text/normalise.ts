/**
 * How a word looks to a look-up table, whatever it looks like on the screen. Each token is normalised on its own, so
 * that its span in the draft stays exact and no offset map is needed.
 */
import { maybeContracted, withApostrophe } from './contractions.ts';
import { unmask } from './masks.ts';

/** Letters of other scripts that read as Latin ones (from Unicode's confusables.txt, the lower-case pairs met in posts). */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a',
    ɑ: 'a',
    α: 'a',
    в: 'b',
    ь: 'b',
    с: 'c',
    ϲ: 'c',
    ԁ: 'd',
    е: 'e',
    є: 'e',
    ε: 'e',
    ғ: 'f',
    ɡ: 'g',
    һ: 'h',
    н: 'h',
    і: 'i',
    ı: 'i',
    ι: 'i',
    ɩ: 'i',
    ј: 'j',
    к: 'k',
    κ: 'k',
    ӏ: 'l',
    ⅼ: 'l',
    м: 'm',
    п: 'n',
    η: 'n',
    ո: 'n',
    о: 'o',
    ο: 'o',
    σ: 'o',
    օ: 'o',
    р: 'p',
    ρ: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    τ: 't',
    υ: 'u',
    ս: 'u',
    ц: 'u',
    ν: 'v',
    ѵ: 'v',
    ԝ: 'w',
    ш: 'w',
    ω: 'w',
    х: 'x',
    χ: 'x',
    у: 'y',
    γ: 'y',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
  }),
);

/** Words that keep a double letter when a stretched spelling is shortened ("goooood" is "good", "soooo" is "so"). */
const DOUBLED = new Set(
  (
    'good cool too food fool foot book look took mood moon noon room root school soon pool poor door floor blood wood boo ' +
    'see seen need feel feels feeling free week weeks weekend meet keep sleep been been teen green sweet cheese tree three ' +
    'hell tell well will kill all call ball fall wall full pull dull ill still small bill yell spell smell shell skill ' +
    'ass class boss loss less miss kiss pass mess dress piss pissed stress off stuff staff coffee office effort ' +
    'happy apply sorry worry pretty better letter butt shitty hippy putting running dinner funny bunny sunny penny ' +
    'college really finally actually add odd kid egg bigger nigger nigga hate hobby rabbit account success suck ' +
    'femme homme pomme somme elle belle quelle ville mille famille fille travaille chienne conne connard connasse ' +
    'salope pauvre merde tellement vraiment assez laisse passe grosse basse masse fesse nulle folle colle balle salle ' +
    'année arrête marre guerre terre erreur pourri connerie bonne donne personne comme homme grammaire coréen créé crée'
  ).split(' '),
);

const ASCII_WORD = /^[a-z']+$/;
/** Letters that are lower case and whole already; nearly every word is made of them alone. */
const USUAL_WORD = /^[a-zß-öø-ÿœ']+$/;
/** Letters repeated three times, or double vowels that may hide a masked word. */
const NEEDS_CARE = /([a-zß-öø-ÿœ])\1\1|([aeiou])\2/;
const IGNORABLE = /[\p{Cf}\p{Mn}\p{Me}\u{FE00}-\u{FE0F}]/gu;
const FORMAT = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;
const APOSTROPHES = /[’‘ʼ＇`´′]/g;
const LATIN = /[a-z]/;
const FOREIGN = /[^\0-\u024F]/;
const RUN_OF_THREE = /(\p{L})\1{2,}/u;
const RUNS_OF_THREE = /(\p{L})\1{2,}/gu;
const DIGIT_BETWEEN_LETTERS = /(\p{L})([0134578])\2?(?=\p{L})/gu;
const LEET_DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** Shortens letters repeated three times and more: to two in words known to have a double letter there, else to one. */
function shorten(word: string): string {
  if (!RUN_OF_THREE.test(word)) return word;
  const twice = word.replace(RUNS_OF_THREE, '$1$1');
  if (DOUBLED.has(twice)) return twice;
  return word.replace(RUNS_OF_THREE, '$1');
}

/**
 * The look-up form of a word as it was typed: NFKC, lower case, invisible characters gone, look-alike letters and
 * leetspeak folded, masked swear words ("f*ck") opened, stretched letters shortened, straight apostrophes. Accents stay.
 */
export function normaliseWord(raw: string): string {
  let word = raw.toLowerCase();
  const usual = USUAL_WORD.test(word);
  if (usual && !NEEDS_CARE.test(word)) return withApostrophe(word);
  if (!usual) {
    word = raw.normalize('NFKC').toLowerCase().replace(FORMAT, '').replace(APOSTROPHES, "'").normalize('NFC');
    if (FOREIGN.test(word)) word = foldLookAlikes(word);
  }
  word = withApostrophe(shorten(word));
  return unmask(word) ?? foldDigits(word);
}

/** Letters without accents, no three of a kind and no double vowel. */
const PLAIN_WORD = /^(?:([a-z])(?!\1\1|(?<=[aeiou])\1))+$/;

/** Whether a word is one token, and its own look-up form in all respects. False says nothing. */
export const isPlainWord = (word: string): boolean => PLAIN_WORD.test(word) && !maybeContracted(word);

/** "h4te" -> "hate", "w0men" -> "women"; short codes such as "h1n1" stay. */
function foldDigits(word: string): string {
  if (!/\d/.test(word) || word.replace(/\P{L}/gu, '').length < 3) return word;
  return word.replace(DIGIT_BETWEEN_LETTERS, (all: string, letter: string, digit: string) => {
    return letter + (LEET_DIGITS[digit] ?? digit).repeat(all.length - letter.length);
  });
}

/** Folds look-alike letters where a word mixes them with Latin ones; a word all in another script is left alone. */
function foldLookAlikes(word: string): string {
  const latin = word.replace(IGNORABLE, '');
  if (!LATIN.test(latin) && !/[ᴀ-ᴢɢʜɪɴʀʏʟʙꜰꜱ]/u.test(latin)) return word;
  let folded = '';
  for (const letter of latin) folded += LOOK_ALIKES.get(letter) ?? letter;
  return folded;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Letters that are one character, with their accents. */
const LATIN_LETTERS = /[\u00C0-\u024F]/g;
const BEYOND_LATIN = /[^\0-\u024F]/;
const stripped = new Map<string, string>();

function stripLetter(letter: string): string {
  let plain = stripped.get(letter);
  if (plain === undefined) stripped.set(letter, (plain = decompose(letter)));
  return plain;
}

const decompose = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter);

/** A look-up form without its accents: "détesté" -> "deteste", "cœur" -> "coeur". */
export function stripAccents(text: string): string {
  if (ASCII_WORD.test(text)) return text;
  return BEYOND_LATIN.test(text) ? decompose(text) : text.replace(LATIN_LETTERS, stripLetter);
}
