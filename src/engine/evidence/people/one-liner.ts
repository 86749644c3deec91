/** "My wife left me because I kept singing. I said maybe": a joke in the shape of a confession. */
import type { PersonTag } from '../../lexicon/people/people-en.ts';
import type { Draft, Sentence } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import type { Term } from '../matching/terms.ts';
import { isLaughed } from '../stance/jest.ts';

const COUPLE: ReadonlySet<PersonTag> = new Set(['partner', 'ex']);
/** How the set-up ends: the reason, or what was said. */
const SET_UP = compilePhrases<true>(
  [
    "(leaves|left|leaving|divorces|divorced|divorcing|dumped|dumping|divorce|threw|throws|kicked|broke up with|breaking up with) {0,3} (because|cause|cuz|coz|bc|over|for) (of|i|i'm|im|i've|she|he|my|all|the)",
    "(said|says|told me|complained|complains|accused|thinks|claims|hates) {0,3} (that)? (i|i'm|im|it|when i|she was|he was)",
    "(me)? (quitte|quitté|quittée|divorce|largué|larguée|largue|plaqué|plaquée|vire|viré) (parce que|parce qu'|car|à cause|pour)",
  ].map((pattern) => [pattern, true]),
);
/** Reasons that are no joke. */
const MEANT =
  /\b(?:drink|drinking|drunk|alcohol|affair|cheat\w*|slept|sex|depress\w*|hit|abus\w*|gambl\w*|addict\w*|drugs?|job|unemployed|broke|debts?|money|sick|cancer|baby|pregnant|fault|alone|bois|bu|trompe\w*|couche\w*|chomage|deprime\w*|dettes?|argent|malade|enceinte|drogue)\b/;
/** How long a pun may be, in tokens, and its last sentence. */
const LONGEST = 45;
const PUNCH_LINE = 9;

/**
 * Whether what is told of a partner is only the set-up of a joke: 'pun' where the punch line follows, 'maybe' where only
 * the shape is there, 'no' otherwise.
 * @param at position in `Draft.tokens` of what is told
 */
export function isOneLiner(
  draft: Draft,
  sentence: Sentence,
  person: Term<PersonTag>,
  at: number,
): 'pun' | 'maybe' | 'no' {
  if (!COUPLE.has(person.tag) || draft.tokens.length > LONGEST || draft.sentences.length > 4) return 'no';
  if (!SET_UP.find(sentence).some(({ last }) => last >= at)) return 'no';
  if (draft.tokens.some(({ plain }) => MEANT.test(plain))) return 'no';
  const next = draft.sentences[sentence.index + 1];
  const answered = next !== undefined && next.tokens.length <= PUNCH_LINE + 3;
  return answered || isLaughed(draft, sentence) || /#\w*joke|#punday/i.test(draft.text) ? 'pun' : 'maybe';
}
