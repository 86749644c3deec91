/** What a hashtag says: "#IHateMyJob", "#fuckcorporate", « #boulotdemerde ». */
import type { Token } from '../types.ts';
import { normaliseWord } from './normalise.ts';

const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}']+|\p{Lu}+|\p{N}+/gu;

/** Words that hashtags are made of, besides those that a caller looks for. */
const COMMON = new Set(
  "i my me you your the a to is are of in on it this that so not no i'm im hate love fuck fucking work job boss life day monday mondays friday office people all they them stupid bad good je j' mon ma mes le la les un une de du des et est pas trop tu ton ta vie travail boulot taf jour lundi".split(
    ' ',
  ),
);

/**
 * The look-up forms of the words in a hashtag. Camel case and underscores divide it; a tag in one case is divided along
 * words of `known` and common ones where the whole of it can be, longest first, else left whole. At most 60 letters.
 */
export function hashtagWords(tag: Token, known?: { has(word: string): boolean }): readonly string[] {
  const body = tag.raw.replace(/^[#＃]/, '');
  const pieces = body
    .split('_')
    .flatMap((part) => (/\p{Ll}/u.test(part) && /\p{Lu}/u.test(part.slice(1)) ? (part.match(CAMEL) ?? []) : [part]));
  const words = pieces.filter((piece) => piece !== '').map(normaliseWord);
  if (words.length !== 1) return words;
  const [whole = ''] = words;
  return divide(whole, (word) => COMMON.has(word) || (known?.has(word) ?? false)) ?? words;
}

/** The fewest known words that make up `text`, or undefined where it cannot be divided. */
function divide(text: string, isKnown: (word: string) => boolean): string[] | undefined {
  if (text.length > 60) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      const word = text.slice(start, end);
      if (before && isKnown(word) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word];
    }
  }
  return best[text.length];
}
