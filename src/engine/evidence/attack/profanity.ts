/** Swear words and obscene words in a draft, however they are written, without their innocent twins. */
import {
  INNOCENT_WORDS,
  OBSCENE_ENDS,
  OBSCENE_PARTS,
  OBSCENE_STARTS,
  PROFANITY,
  type ProfanityRating,
} from '../../lexicon/attack/profanity.ts';
import { INNOCENT_COMPANY, OBSCENE_COMPANY } from '../../lexicon/attack/profanity-twins.ts';
import type { Draft, Language, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';
import { attackWords } from './attack-words.ts';
import { isCited } from './counter-speech.ts';

export interface Swear extends Span {
  readonly rating: ProfanityRating;
  /** Whether the letters were masked, stretched or spelled out. */
  readonly masked: boolean;
}

const LANGUAGES: readonly Language[] = ['en', 'fr'];
/** Shorter words say too little by a part of their letters. */
const SHORTEST_COMPOUND = 5;
/** Letters doubled twice over, or tripled: stretched rather than spelled. */
const DOUBLED = /(\p{L})\1\1|(\p{L})\2.*(\p{L})\3/u;

/** Single words only are tested against it, so its length bounds the time. */
const OBSCENE = new RegExp(
  `${OBSCENE_PARTS.join('|')}|^(?:${OBSCENE_STARTS.join('|')})|(?:${OBSCENE_ENDS.join('|')})$`,
  'u',
);

const byParts = (plain: string): boolean =>
  plain.length >= SHORTEST_COMPOUND && !INNOCENT_WORDS.has(plain) && OBSCENE.test(plain);

function ratingOf(word: Word, languages: readonly Language[]): ProfanityRating | undefined {
  if (INNOCENT_WORDS.has(word.plain)) return undefined;
  for (const language of LANGUAGES) {
    if (!languages.includes(language)) continue;
    const rating = PROFANITY[language].get(word.text) ?? PROFANITY[language].get(word.plain);
    if (rating) return rating;
  }
  if (byParts(word.plain)) return 'strong';
  if (!DOUBLED.test(word.plain) || word.plain.length < SHORTEST_COMPOUND) return undefined;
  const single = word.plain.replace(/(\p{L})\1+/gu, '$1');
  return single.length > 3 ? languages.map((language) => PROFANITY[language].get(single)).find(Boolean) : undefined;
}

let compiled: { innocent: FrameSet<'innocent'>; obscene: FrameSet<'obscene'> } | undefined;

/** "Dick Smith": a name beside a name. */
function isName(word: Word, words: readonly Word[]): boolean {
  if (word.plain !== 'dick' && word.plain !== 'cock' && word.plain !== 'ho' && word.plain !== 'cox') return false;
  const capital = (other: Word | undefined): boolean =>
    other?.sentence === word.sentence && /^\p{Lu}\p{Ll}/u.test(other.token.raw);
  return capital(word) && (capital(words[word.at - 1]) || capital(words[word.at + 1]));
}

/** "T.T": a face, not a masked word. */
const isEmoticon = (word: Word): boolean => /^\p{L}?[^\p{L}*]+\p{L}?$/u.test(word.token.raw);

/** A word that only one language knows as obscene wants a sentence in that language. */
const ONLY_FRENCH = new Set([
  'con',
  'cons',
  'bite',
  'cul',
  'nique',
  'tg',
  'esti',
  'chie',
  'osti',
  'batard',
  'baise',
  'conne',
  'pede',
  'crisse',
  'viarge',
  'batards',
  'foutre',
  'fiotte',
]);

/** All swear words of a draft in order of start; those cited in quotation marks are left out. */
export function findProfanity(draft: Draft): readonly Swear[] {
  compiled ??= {
    innocent: frameSet(frames('innocent', INNOCENT_COMPANY, {})),
    obscene: frameSet(frames('obscene', OBSCENE_COMPANY, {})),
  };
  const words = attackWords(draft);
  const found: Swear[] = [];
  let innocent: ReturnType<typeof findFrames<'innocent'>> | undefined;
  for (const word of words) {
    const languages = draft.sentences[word.sentence]?.languages ?? draft.languages;
    if (ONLY_FRENCH.has(word.plain) && languages[0] !== 'fr') continue;
    const rating = ratingOf(word, languages);
    if (word.plain === 'putin' && word.token.raw.toLowerCase() === 'putin') continue;
    if (!rating || isName(word, words) || isEmoticon(word)) continue;
    innocent ??= findFrames(compiled.innocent, words);
    if (innocent.some(({ first, last }) => first <= word.at && word.at <= last) || isCited(draft, word)) continue;
    found.push({
      start: word.start,
      end: word.end,
      rating,
      masked: word.token.raw.toLowerCase() !== word.token.text && !word.part,
    });
  }
  for (const { first, last } of findFrames(compiled.obscene, words)) {
    const [from, to] = [words[first], words[last]];
    if (from && to && !isCited(draft, { start: from.start, end: to.end }))
      found.push({ start: from.start, end: to.end, rating: 'strong', masked: false });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
