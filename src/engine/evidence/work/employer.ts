/** Whether a sentence names the employer. */
import type { Draft, Sentence } from '../../types.ts';

const AT = new Set(['at', 'for', 'chez']);

/** Days, months and places that stand after "at" and "for" in capitals and name no employer. */
const NO_NAME = new Set(
  'i the a an this that my our monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas xmas easter thanksgiving halloween god once least first last home work lunch school uni university college english french moi nous eux lui elle toi vous noël pâques janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
);

const employers = new WeakMap<Sentence, boolean>();

/** Whether a sentence says where: "at Brightwell Dental", « chez Novalis ». Not in sentences that are all capitals. */
export function namesEmployer(draft: Draft, sentence: Sentence): boolean {
  let named = employers.get(sentence);
  if (named === undefined) {
    named = sentence.tokens.some((token) => {
      const next = draft.tokens[token.index + 1];
      return (
        AT.has(token.text) &&
        next?.sentence === sentence.index &&
        next.kind === 'word' &&
        /^\p{Lu}\p{Ll}{2,}/u.test(next.raw) &&
        !/^\p{Lu}/u.test(token.raw) &&
        !NO_NAME.has(next.text)
      );
    });
    employers.set(sentence, named);
  }
  return named;
}
