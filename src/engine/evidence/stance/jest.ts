/** Whether a sentence is said in jest: "I want to die lol", « je vais me tuer mdr ». */
import type { Draft, Sentence, Token } from '../../types.ts';

const LAUGHS: ReadonlySet<string> = new Set(
  'lol lmao lmfao lmaoo rofl haha hahaha hahahaha hehe jk kidding joking joke xd mdr mdrr ptdr ptdrr jpp xptdr rire blague deconne ahah ahahah'.split(
    ' ',
  ),
);
const LAUGHING = /[😂🤣😹😆😅😜🤪😝💀☠]/u;

const laughs = (token: Token): boolean =>
  LAUGHS.has(token.plain) ||
  /^(?:a?(?:ha){2,}h?|l+o+l+|md+r+|pt+d+r+)$/.test(token.plain) ||
  (token.kind === 'emoji' && LAUGHING.test(token.raw));

/** Whether laughter stands in the sentence, or in the one right after it. */
export function isLaughed(draft: Draft, sentence: Sentence): boolean {
  if (sentence.tokens.some(laughs)) return true;
  return draft.sentences[sentence.index + 1]?.tokens.slice(0, 3).some(laughs) ?? false;
}
