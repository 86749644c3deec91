/** Private things told of "he" or "she", whom the author named before or need not name. */
import { HOLDING } from '../../lexicon/people/holding.ts';
import type { PersonTag } from '../../lexicon/people/people-en.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { mainLanguage } from '../health/health-terms.ts';
import { oncePerDraft } from '../matching/once.ts';
import type { Term } from '../matching/terms.ts';
import { isPossessed } from '../stance/holder.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';
import { isKnown, peopleOf } from './known-people.ts';
import { isConfided, mattersIn } from './matters.ts';
import { type Said, type Told, told } from './told.ts';

const PRONOUN: ReadonlySet<string> = new Set("he she hes shes he's she's il elle".split(' '));
/** Deeds that name the author as the one they were done to: told of "he" or "she", they are about somebody close. */
const DONE_TO_ME = /\b(?:me|my|us|m'|moved on (?:to|with) (?:someone|somebody|another))\b/;
/** What only people close to the author do: "she told me", "texts me", "the kids". */
const isClose = oncePerDraft(({ text }) =>
  /\b(?:s?he|who) (?:just |finally )?(?:told|tells|texted|texts|rang|called|asked|begged|promised) me\b|\bthe (?:kids|wedding|house)\b/i.test(
    text,
  ),
);
/** Words between the pronoun and the matter that turn to somebody else. */
const TURNS: ReadonlySet<string> = new Set(
  "i i'm im you we they my your our because if when while but and that je j' tu vous nous ils elles mais si quand parce on et mon ma mes ton ta tes".split(
    ' ',
  ),
);

/** "She cheated on me": nobody is named, but those who know the author know who it is; or a person named just before. */
export function toldByPronoun(draft: Draft, sentence: Sentence, said: readonly Said[]): Told[] {
  const { tokens } = sentence;
  let before: PersonTag | undefined | null = null;
  for (const one of said) {
    if (one.tag === 'confided') continue;
    const at = pronounBefore(tokens, one.first);
    if (at < 0) continue;
    if (before === null) before = lastPerson(draft, sentence);
    if (one.tag === 'insult' && before === undefined) continue;
    const words = tokens
      .slice(one.first, one.last + 2)
      .map(({ plain }) => plain)
      .join(' ');
    if (
      before === undefined &&
      !DONE_TO_ME.test(words) &&
      !(one.tag === 'grave' && (isConfided(draft) || isClose(draft)))
    )
      continue;
    const person = { tag: before ?? 'partner', first: at, last: at, words: '', language: mainLanguage(sentence) };
    const found = told(draft, sentence, person, one);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where "he" or "she" stands up to five tokens before, or opens the matter itself; -1 if nowhere. */
function pronounBefore(tokens: readonly Token[], first: number): number {
  for (let i = first; i >= Math.max(0, first - 5); i--) {
    const token = tokens[i] as Token;
    if (PRONOUN.has(token.plain)) return i;
    if (i < first && (token.kind === 'punctuation' || TURNS.has(token.plain))) return -1;
  }
  return -1;
}

/** The last person of the author's life named in the sentence or the five before it. */
function lastPerson(draft: Draft, sentence: Sentence): PersonTag | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 5); i--) {
    const earlier = draft.sentences[i];
    const person =
      earlier &&
      peopleOf(earlier).all.findLast(
        (one) =>
          !one.byName &&
          (isKnown(earlier, one) || isPossessed(earlier.tokens, one.first, HOLDING[mainLanguage(earlier)])),
      );
    if (person) return person.tag === 'colleague' ? undefined : person.tag;
  }
  return undefined;
}

/** From how many "he" or "she" on a draft is a story about somebody. */
const STORY = 2;
const STORY_PRONOUNS: ReadonlySet<string> = new Set('he she him her il elle lui hes shes'.split(' '));
const CLOSE: ReadonlySet<PersonTag> = new Set(['partner', 'ex', 'relative', 'friend', 'child', 'entrusted']);

/** A story about somebody close in which something private is told, however the sentences tie them: a hint at the person. */
export function toldInStory(draft: Draft): Told[] {
  const pronouns = draft.tokens.filter(({ plain }) => STORY_PRONOUNS.has(plain)).length;
  if (pronouns < STORY) return [];
  let person: [Sentence, Term<PersonTag>] | undefined;
  let matter: Said | undefined;
  for (const sentence of draft.sentences) {
    const known = peopleOf(sentence).known.find((one) => CLOSE.has(one.tag) && !one.byName);
    if (known) person ??= [sentence, known];
    matter ??= mattersIn(draft, sentence).find(
      (one) =>
        one.tag !== 'insult' &&
        one.tag !== 'confided' &&
        one.tag !== 'health' &&
        !isNegated(sentence, (sentence.tokens[one.first] as Token).index),
    );
  }
  if (person === undefined || matter === undefined) return [];
  const [sentence, term] = person;
  const start = sentence.tokens[term.first]?.start ?? 0;
  const end = sentence.tokens[term.last]?.end ?? start;
  if (isQuoted(draft, { start, end })) return [];
  return [
    {
      start,
      end,
      level: 1,
      person: term.tag,
      harm: false,
      signs: [
        { name: `person-${term.tag}`, start, end },
        { name: 'story', start, end },
      ],
    },
  ];
}
