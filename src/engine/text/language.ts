/** Which of our two languages a sentence is in, by its function words; they make up half of any sentence. */
import type { Language } from '../types.ts';
import type { RawToken } from './tokenise.ts';

const EN =
  "the and of to in is it you that was for are with his they be at this have from or had by but what all were we when your can said there use an each which she do how their if will up about out many then them these so some her would make like him into has two more go see no way could my than been who its now did get come made may me i i'm don't can't didn't isn't wasn't won't doesn't not just because really very 'm 're 've 'll 'd 's u ur lol gonna wanna am he our us as only even still too never always today tomorrow here where why here's thanks please after again off over should being got going know think want work job";
const FR =
  "le la les un une des du de et est en que qui dans pour pas sur se ne ce il elle je tu nous vous ils elles on mais ou donc ni car avec sans sous au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs cette cet ces ça ca c' j' l' d' n' s' m' t' qu' y' plus très tres trop bien tout tous toute toutes fait faire suis es sommes êtes sont était étais être avoir ai as avons avez ont avait si quand comme même meme aussi après chez où alors quoi parce puis moi toi lui eux rien jamais toujours encore déjà aujourd'hui demain hier ici là oui non merci été vais va veux peux dois faut ya jsuis mdr ptn pck pcq c est a";
const en = new Set(EN.split(' '));
const fr = new Set(FR.split(' '));
/** Spelled alike in both languages, or a name or a word in the other: they say little. */
const WEAK = new Set(
  "on a as an me son car sans plus est or no has but tout pour comment main pays d' s' ai es si in are l' 's 'd u c i t' we do son ton mes sur use been au non ca moi said her him our y'".split(
    ' ',
  ),
);

const FRENCH_LETTER = /[àâçéèêëîïôùûœ]/;

/** Evidence for English (x) and French (y) in a run of tokens. */
export function languageScore(tokens: readonly RawToken[]): { en: number; fr: number; words: number } {
  let english = 0;
  let french = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    const weight = WEAK.has(token.text) ? 0.4 : 1;
    if (en.has(token.text)) english += weight;
    if (fr.has(token.text)) french += weight;
    else if (FRENCH_LETTER.test(token.text)) french += 0.6;
  }
  return { en: english, fr: french, words };
}

/**
 * The languages of a sentence, likeliest first: one where its function words are clear, both where they are not.
 * `whole` is the score of the draft it stands in, which decides for sentences of four words and more.
 */
export function sentenceLanguages(tokens: readonly RawToken[], whole: { en: number; fr: number }): readonly Language[] {
  const own = languageScore(tokens);
  if (own.en >= own.fr * 2 + 1) return ONLY_EN;
  if (own.fr >= own.en * 2 + 1) return ONLY_FR;
  const lean = own.en === own.fr ? whole.en - whole.fr : own.en - own.fr;
  const clear = own.words >= 4 && Math.abs(own.en - own.fr) < 1;
  if (clear && whole.en >= whole.fr * 3 + 2) return ONLY_EN;
  if (clear && whole.fr >= whole.en * 3 + 2) return ONLY_FR;
  return lean >= 0 ? EN_FIRST : FR_FIRST;
}

const ONLY_EN: readonly Language[] = ['en'];
const ONLY_FR: readonly Language[] = ['fr'];
const EN_FIRST: readonly Language[] = ['en', 'fr'];
const FR_FIRST: readonly Language[] = ['fr', 'en'];
