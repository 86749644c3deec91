/** Questions about a draft or a sentence that are asked at every match and answered once. */
import type { Draft, Sentence } from '../../types.ts';

/** For words of a list: the position in `Draft.tokens` of the first that stands in a sentence, or infinity. Asked at every match, so kept. */
export function firstOf(words: ReadonlySet<string>): (sentence: Sentence) => number {
  const places = new WeakMap<Sentence, number>();
  return (sentence) => {
    let place = places.get(sentence);
    if (place === undefined) {
      place = sentence.tokens.find((token) => words.has(token.text))?.index ?? Number.POSITIVE_INFINITY;
      places.set(sentence, place);
    }
    return place;
  };
}

/** Keeps whether words of a list stand anywhere in a draft. */
export const holdsAny = (words: ReadonlySet<string>): ((draft: Draft) => boolean) =>
  oncePerDraft((draft) => draft.tokens.some((token) => words.has(token.text)));

/** Keeps what a question about a draft was answered, because it is asked at every match. */
export function oncePerDraft<T>(answer: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { readonly value: T }>();
  return (draft) => {
    const before = known.get(draft);
    if (before) return before.value;
    const value = answer(draft);
    known.set(draft, { value });
    return value;
  };
}
