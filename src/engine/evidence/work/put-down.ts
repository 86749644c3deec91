/** Somebody at work put down in words that have nothing to do with work: « mon chef a le charisme d'une huître ». */

import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { Draft, Match, Span, Token } from '../../types.ts';
import { findHumiliation } from '../attack/humiliation.ts';
import { findInsults } from '../attack/insults.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { speaksOfWork } from './own-work.ts';

/** Whether the words say by themselves that they are the author's. */
const ENGLISH = compilePhrases<boolean>([['(my|our) {0,1} (:boss|:mates)', true]], CLASSES_EN);
const FRENCH = compilePhrases<boolean>(
  [
    ['(mon|ma|mes|notre|nos) {0,1} (:boss|:mates)', true],
    ['(le|la) (patron|patronne|boss|chef|cheffe|manager|drh|rh|direction)', false],
  ],
  CLASSES_FR,
);

/** How many tokens may stand between who is meant and what they are called. */
const REACH = 8;
/** Between the two, these turn to somebody else. */
const TURNS = new Set(
  'i you u he she they your his her their tu te vous toi je on son sa ses ton ta tes leur leurs parce quand si and who that when if because'.split(
    ' ',
  ),
);

/** Insults and humiliations said of somebody at work, in their clause. */
export function putDowns(draft: Draft): Match[] {
  const people = draft.sentences
    .flatMap((sentence) => [
      ...(sentence.languages.includes('en') ? ENGLISH.find(sentence) : []),
      ...(sentence.languages.includes('fr') ? FRENCH.find(sentence) : []),
    ])
    .toSorted((a, b) => a.last - b.last);
  if (people.length === 0) return [];
  const said: Span[] = [...findInsults(draft), ...findHumiliation(draft)];
  return said.flatMap((insult): Match[] => {
    const person = near(draft, people, insult).find((one) => isSaidOf(draft, one, insult));
    if (!person) return [];
    return [
      {
        start: person.start,
        end: insult.end,
        level: 2,
        signs: [
          { name: 'contempt', start: insult.start, end: insult.end },
          { name: 'own-work', start: person.start, end: person.end },
        ],
      },
    ];
  });
}

/** Those near enough before an insult: a draft may hold thousands of both. @param people in order of their last word */
function near(draft: Draft, people: readonly PhraseMatch<boolean>[], insult: Span): readonly PhraseMatch<boolean>[] {
  const end = ({ last }: PhraseMatch<boolean>): number =>
    draft.tokens[last + REACH + 1]?.start ?? Number.POSITIVE_INFINITY;
  const first = partitionPoint(people.length, (at) => end(people[at] as PhraseMatch<boolean>) < insult.start);
  const behind = partitionPoint(people.length, (at) => (people[at]?.end ?? 0) < insult.end);
  return people.slice(first, behind);
}

function isSaidOf(draft: Draft, person: PhraseMatch<boolean>, { start, end }: Span): boolean {
  if (end <= person.end || !(person.value || speaksOfWork(draft))) return false;
  // « le patron de la droite »
  if (!person.value && /^d[eu]s?$|^d'$/.test(draft.tokens[person.last + 1]?.plain ?? '')) return false;
  const owner = draft.tokens[person.last] as Token;
  const sentence = draft.sentences[owner.sentence];
  if (!sentence || isHypothetical(sentence, person.first)) return false;
  for (let at = person.last + 1; at <= person.last + REACH + 1; at++) {
    const token = draft.tokens[at];
    if (token?.sentence !== owner.sentence) return false;
    if (token.start >= start) return true;
    if (TURNS.has(token.plain)) return false;
    // « mon chef dit que … », but « c'est que des … ».
    if (token.plain === 'que' && draft.tokens[at - 1]?.plain !== 'est') return false;
  }
  return false;
}
