/** Whether words are only imagined or asked: "if I hated my job", "would you ...", « si mon patron était ... ». */
import type { Sentence } from '../../types.ts';
import { phrasePosition, phraseTokens } from '../matching/phrases.ts';

const EN = new Set("if unless imagine suppose whether would wouldn't could pretend say".split(' '));
const EN_ASKS = new Set('do does did are is have has'.split(' '));
const YOU = new Set(['you', 'u', 'ya', "y'all", 'anyone', 'anybody', 'tu', 'vous']);
const FR = new Set(['si', "s'", 'imagine', 'imaginez', 'imaginons', 'supposons']);
const BREAK = /^(?:[.;:!?()[\]…—–"«»“”]+)$/;
/** "idk if", "even if", "as if", "wonder if": no condition. */
const BEFORE_IF = new Set(
  'idk know wonder wondering even as sure care ask asked asking matter like see only'.split(' '),
);

/** Whether the word at `first` (a position in `Draft.tokens`) stands in a condition, a supposition or a question to others. */
export function isHypothetical(sentence: Sentence, first: number): boolean {
  const words = phraseTokens(sentence);
  const at = phrasePosition(sentence, first);
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const token = words[i];
    if (!token || (token.kind === 'punctuation' && BREAK.test(token.raw))) return false;
    if (sentence.languages.includes('en')) {
      if (EN.has(token.text) && !(token.text === 'if' && BEFORE_IF.has(words[i - 1]?.text ?? '')))
        return token.text !== 'could' && token.text !== 'say';
      if (EN_ASKS.has(token.text) && YOU.has(words[i + 1]?.text ?? '') && i <= 1)
        // "is anyone else made to work Sundays": whoever asks is made to.
        return words[i + 2]?.text !== 'else';
    }
    if (
      sentence.languages.includes('fr') &&
      FR.has(token.text) &&
      words[i + 1]?.kind === 'word' &&
      isSubject(words[i + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

/** « si je », « si mon » open a condition; « si con » does not. */
function isSubject(word: string): boolean {
  return /^(?:je|j'|tu|t'|il|ils|elle|elles|on|nous|vous|mon|ma|mes|notre|nos|ton|ta|son|sa|leur|le|la|les|un|une|jamais|que)$/.test(
    word,
  );
}
