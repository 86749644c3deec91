/** Who a clause is about: the author, or somebody else. */
import type { Sentence } from '../../types.ts';
import { phrasePosition, phraseTokens } from '../matching/phrases.ts';

const OWN = new Set(
  "i im i'm me my we our us je j' moi mon ma mes nous notre nos on chui jsuis jvais myself".split(' '),
);
const OTHERS = new Set(
  "he she they you u they're your his her their him them who everyone everybody people someone somebody anyone nobody il ils elle elles tu t' vous votre vos ton ta tes son sa ses leur leurs eux lui husband wife friend girlfriend boyfriend guy girl woman man mom mum dad brother sister bro sis mari femme copain copine pote mère père frère sœur mec meuf".split(
    ' ',
  ),
);
const BOUNDARY = new Set('and but because so when while that then et mais parce quand donc puis que car'.split(' '));
const BREAK = /^(?:[.,;:!?()[\]…—–"«»“”]+)$/;

/**
 * Whose act or feeling the word at `first` (a position in `Draft.tokens`) is, by the nearest pronoun or noun before it in
 * its clause: 'own', 'others', or 'open' where none is said (in a post the author, most often).
 */
export function subjectOf(sentence: Sentence, first: number): 'own' | 'others' | 'open' {
  const words = phraseTokens(sentence);
  let at = phrasePosition(sentence, first) - 1;
  let passed = 0;
  for (; at >= 0 && passed < 8; at--, passed++) {
    const token = words[at];
    if (!token) break;
    if (OWN.has(token.text)) return 'own';
    if (OTHERS.has(token.text)) return 'others';
    if (token.kind === 'mention') return 'open';
    if (BOUNDARY.has(token.text) || (token.kind === 'punctuation' && BREAK.test(token.raw))) break;
  }
  return 'open';
}
