import type { Sentence, Token } from '../../types.ts';

/** Hyphens, markup and single full stops: passed over between words. */
export const SKIPPED = /^(?:[-‐‑–*_~]+|\.)$/;
const visibleTokens = new WeakMap<Sentence, readonly Token[]>();

/** The tokens that phrases see: all but emoji, hyphens, markup and single full stops ("Dr. Who", "Best. Job. Ever."). */
export function phraseTokens(sentence: Sentence): readonly Token[] {
  let visible = visibleTokens.get(sentence);
  if (!visible) {
    visible = sentence.tokens.filter(
      (token) => token.kind !== 'emoji' && !(token.kind === 'punctuation' && SKIPPED.test(token.raw)),
    );
    visibleTokens.set(sentence, visible);
  }
  return visible;
}
