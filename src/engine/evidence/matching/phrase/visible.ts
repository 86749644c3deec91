import { partitionPoint } from '../../../partition-point.ts';
import type { Sentence, Token } from '../../../types.ts';

/** Hyphens, markup and single full stops: passed over between words. */
export const SKIPPED = /^(?:[-‐‑–*_~]+|\.)$/;

/** Whether phrases see a token. */
export const isVisible = ({ kind, raw }: Token): boolean =>
  kind !== 'emoji' && !(kind === 'punctuation' && SKIPPED.test(raw));

const visibleTokens = new WeakMap<Sentence, readonly Token[]>();

/** The tokens that phrases see: all but emoji, hyphens, markup and single full stops ("Dr. Who", "Best. Job. Ever."). */
export function phraseTokens(sentence: Sentence): readonly Token[] {
  let visible = visibleTokens.get(sentence);
  if (!visible) {
    visible = sentence.tokens.filter(isVisible);
    visibleTokens.set(sentence, visible);
  }
  return visible;
}

/** Position among `phraseTokens` of the first that is at or after a position in `Draft.tokens`; -1 where there is none. */
export function phrasePosition(sentence: Sentence, first: number): number {
  const words = phraseTokens(sentence);
  const position = partitionPoint(words.length, (at) => (words[at]?.index ?? 0) < first);
  return position < words.length ? position : -1;
}
