/** Where in its clause a phrase stands. */
import type { Draft, Sentence } from '../../types.ts';
import type { PhraseMatch } from '../matching/phrases.ts';

const AFTER = new Set(
  "because cause cuz so and but today tonight tomorrow right rn lol omg this already anymore again now though when cos coz as i im it's it with lmao smh af ugh at on every sometimes yet too either lately more parce car et mais mdr ptn putain aujourd'hui demain ce cette déjà là sérieux quand franchement vraiment je j' svp please".split(
    ' ',
  ),
);

/** Whether the clause ends right after the words ("I hate work", not "I hate work shoes"). */
export function endsClause(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  const next = draft.tokens[match.last + 1];
  return next === undefined || next.sentence !== sentence.index || next.kind !== 'word' || AFTER.has(next.text);
}

const BEFORE_OBJECT = new Set('at from of to for in after before my your the his her off with about during'.split(' '));

/** Whether the work is what the sentence speaks of ("work is hell"), not a place in it ("the coffee at work is hell"). */
export function isSubject(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  const before = draft.tokens[match.first - 1];
  return before === undefined || before.sentence !== sentence.index || !BEFORE_OBJECT.has(before.text);
}

/** Whether the match opens the draft, as titles without an article do ("Boss is a tool"), and no game is meant. */
export const opensDraft = (draft: Draft, _: Sentence, match: PhraseMatch<unknown>): boolean =>
  match.first === 0 && !draft.tokens.some(({ kind, text }) => kind === 'link' || text === 'game' || text === 'level');
