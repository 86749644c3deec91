/**
 * Health told as in a diary, without "I": "another migraine, missing work again", "day 12 on crutches". An illness, a
 * medicine or a treatment stands there with nobody else in sight, and something says that it is lived now.
 */
import type { HealthTag } from '../../lexicon/health/health-en.ts';
import type { Draft, Token } from '../../types.ts';
import { isSaid } from './health-signs.ts';
import { type HealthTerm, peopleIn } from './health-terms.ts';

const LIVED: ReadonlySet<HealthTag> = new Set(['graveCondition', 'condition', 'medicine', 'procedure', 'treatment']);

/** What ties an illness to its author's day. */
const DIARY: ReadonlySet<string> = new Set(
  `again today tonight tomorrow flare flaring finally exhausting worse awful hard ruining killing winning missing slept sleep woke barely couldn't
  can't cant wish fun great yay nap naps am pm scared nervous tired numb lol ugh fml me my`.split(/\s+/),
);

/** Others, readers, causes, research and entertainment: told about, not lived. */
const TOLD_ABOUT: ReadonlySet<string> = new Set(
  `you your yours u ur he she they his her their him them it's who people patients women men children kids everyone someone anyone nobody awareness study
  studies research researchers news charity fundraiser donate support community charities approved linked risk risks week month day's tv movie film song
  book show series episode podcast radio article thread dog dogs cat cats library clinic drug rate rates new first we us our matters sucks`.split(
    /\s+/,
  ),
);

/** Past the diary's length, a text is about something. */
const MOST_WORDS = 16;

/** "ocd is hard" may be said of everybody's; "ocd again" is somebody's own. */
export const isGeneral = ({ sentence }: HealthTerm): boolean =>
  sentence.tokens.some(({ plain }) => plain === 'is' || plain === "'s" || plain === 'are') &&
  !sentence.tokens.some(({ plain }) => plain === 'my' || plain === 'me');

/** The terms of a draft that are lived as in a diary. */
export function diaryTerms(draft: Draft, terms: readonly HealthTerm[]): readonly HealthTerm[] {
  if (draft.tokens.some(({ kind }) => kind === 'link')) return [];
  return terms.filter(
    (term) => term.language === 'en' && LIVED.has(term.tag) && isSaid(term) && !term.holder.supposed && isDiary(term),
  );
}

function isDiary({ sentence, first, last }: HealthTerm): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  if (words.length > MOST_WORDS || sentence.tokens.some(({ raw }) => raw.includes('?'))) return false;
  const before = sentence.tokens[first - 1]?.plain;
  // "the depression of the 1930s"
  if (before === 'the' || before === 'this' || before === 'for' || before === 'of' || before === 'about') return false;
  const other = (token: Token, at: number): boolean => (at < first || at > last) && TOLD_ABOUT.has(token.plain);
  if (sentence.tokens.some(other) || peopleIn(sentence).length > 0) return false;
  return sentence.tokens.some(
    ({ plain, kind }, at) => (at < first || at > last) && ((kind === 'number' && plain.length < 3) || DIARY.has(plain)),
  );
}
