import { BOUNDED, NOW, OVER, SOON } from '../../lexicon/whereabouts/times.ts';
import type { Sentence, Span } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';

export type When = 'bounded' | 'now' | 'soon' | 'over';

const PHRASES = compilePhrases<When>([
  ...BOUNDED.map((pattern): [string, When] => [pattern, 'bounded']),
  ...NOW.map((pattern): [string, When] => [pattern, 'now']),
  ...SOON.map((pattern): [string, When] => [pattern, 'soon']),
  ...OVER.map((pattern): [string, When] => [pattern, 'over']),
]);

/** 3/27-4/2, « 14/07 », 5-8 June: dates in digits. */
const DIGITS = /(?<![\d/])(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?: ?(?:-|–|to|au) ?\d{1,2}\/\d{1,2})?(?![\d/])/;

const cache = new WeakMap<Sentence, readonly PhraseMatch<When>[]>();

/** What a sentence says of when: its time expressions, in order of start, computed once. */
export function timesIn(sentence: Sentence): readonly PhraseMatch<When>[] {
  let times = cache.get(sentence);
  if (times === undefined) {
    times = PHRASES.find(sentence);
    cache.set(sentence, times);
  }
  return times;
}

/** « depuis hier »: it began then, and goes on. */
const isSince = ({ tokens }: Sentence, first: number): boolean =>
  tokens[first - (tokens[0]?.index ?? 0) - 1]?.plain === 'depuis';

/** The first time expression of a kind in a sentence. */
export function timeOf(sentence: Sentence, when: When): Span | undefined {
  return timesIn(sentence).find((time) => time.value === when && !(when === 'over' && isSince(sentence, time.first)));
}

/** A date in digits in a sentence of the text. */
export function digitsDate(text: string, sentence: Sentence): Span | undefined {
  const found = DIGITS.exec(text.slice(sentence.start, sentence.end));
  return found === null
    ? undefined
    : { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
}
