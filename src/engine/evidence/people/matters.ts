/** What a sentence tells of somebody, and whether it is told of this person. */

import { HOLDING } from '../../lexicon/people/holding.ts';
import type { Matters } from '../../lexicon/people/matters.ts';
import { CONFIDED_EN, MATTERS_EN } from '../../lexicon/people/matters-en.ts';
import { CONFIDED_FR, MATTERS_FR } from '../../lexicon/people/matters-fr.ts';
import { ABOUT_EN, type AboutTag } from '../../lexicon/people/people-en.ts';
import { ABOUT_FR } from '../../lexicon/people/people-fr.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { healthTerms, mainLanguage } from '../health/health-terms.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { lazyTables, sentenceTerms } from '../matching/terms.ts';
import type { Person, Said } from './told.ts';

const ABOUT = lazyTables<AboutTag>({ en: ABOUT_EN, fr: ABOUT_FR });
const compile = ({ grave, private: minor }: Matters) =>
  compilePhrases<'grave' | 'private'>([
    ...grave.map((pattern) => [pattern, 'grave'] as const),
    ...minor.map((pattern) => [pattern, 'private'] as const),
  ]);
const MATTERS = { en: compile(MATTERS_EN), fr: compile(MATTERS_FR) };
const CONFIDED = compilePhrases<true>([...CONFIDED_EN, ...CONFIDED_FR].map((pattern) => [pattern, true]));

/** Whether the draft says that something was told in trust, or is not to be told yet. */
export const isConfided = (draft: Draft): boolean => draft.sentences.some((sentence) => CONFIDED.has(sentence));

/** Whether what is said is only that somebody does not know, or should not. */
export const isConfidence = (sentence: Sentence, { first, last }: Said): boolean => {
  const offset = sentence.tokens[0]?.index ?? 0;
  return CONFIDED.find(sentence).some((one) => one.first <= last + offset && one.last >= first + offset);
};

/** Everything private that the sentence says of anybody; only asked where somebody is there to say it of. */
export function mattersIn(draft: Draft, sentence: Sentence): Said[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  const frames = sentence.languages.flatMap((language) =>
    MATTERS[language].find(sentence).map(
      ({ first, last, value }): Said => ({
        tag: value,
        first: first - offset,
        last: last - offset,
      }),
    ),
  );
  return [...sentenceTerms(sentence, ABOUT), ...frames, ...healthOf(draft, sentence)];
}

/** Terms of health that somebody in the author's life has. */
function healthOf(draft: Draft, sentence: Sentence): Said[] {
  return healthTerms(draft)
    .filter(
      ({ sentence: where, holder, tag }) =>
        where === sentence &&
        holder.who !== 'self' &&
        holder.who !== 'we' &&
        !holder.negated &&
        HEALTH_TOLD.has(tag) &&
        (tag !== 'state' || holder.link === 'be'),
    )
    .map(({ first, last }) => ({ tag: 'health', first, last }));
}
const HEALTH_TOLD: ReadonlySet<string> = new Set([
  'graveCondition',
  'graveState',
  'medicine',
  'treatment',
  'condition',
  'procedure',
  'specialist',
  'state',
]);

/** How far after a person something said of them may stand, in tokens. */
const REACH = 10;

/** Whether the word after "'s" shows that it stands for "is" or "has". */
function isCopula(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.plain ?? '';
  return next.endsWith('ing') || next.endsWith('ed') || AFTER_IS.has(next);
}
const AFTER_IS: ReadonlySet<string> = new Set(
  'a an the so such being not in on at very really just still always never got gone been my our too drunk high pregnant gay sick dead crazy back also only actually literally probably pissed mad broke'.split(
    ' ',
  ),
);

/** Words between a person and what is said of them that turn to somebody else. */
const TURNS: ReadonlySet<string> = new Set(
  "i i'm im you we they who's my your our because if when while but and that thinks think says said told tells asked je j' tu vous nous ils elles mais si quand parce pense dit m'a on que qu' et mon ma mes ton ta tes".split(
    ' ',
  ),
);
const SHE: ReadonlySet<string> = new Set('he she her him his il elle lui qui who is was has had'.split(' '));

/** "My brother works at the psychiatric hospital": a job, not a stay. */
const AT_WORK: ReadonlySet<string> = new Set(
  'nurse doctor works work working worked runs studies teaches visits visiting volunteers therapist infirmiere infirmier medecin travaille bosse travaillait etudie enseigne soigne visite benevole'.split(
    ' ',
  ),
);

const BE: ReadonlySet<string> = new Set("is 's was are being est etait sont c' such".split(' '));
const isLinked = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ plain }) => BE.has(plain));

/** A dash between words, not a hyphen inside one. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === '-' && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);

function lastMine(tokens: readonly Token[], at: number, french: boolean): number {
  const words = HOLDING[french ? 'fr' : 'en'].my;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (words.has(tokens[i]?.plain ?? '')) return i;
  return -1;
}

/**
 * Whether `said` is said of `person`: it follows within their clause, or stands between "my" and them.
 * @param all everybody named in the sentence: who stands between takes it over
 */
export function isSaidOf(sentence: Sentence, person: Person, said: Said, all: readonly Person[]): boolean {
  const { tokens } = sentence;
  // Before the person: "my drunk brother", « mon connard d'ex », "my 4 year old autistic son".
  if (said.last < person.first) {
    const mine = lastMine(tokens, person.first, mainLanguage(sentence) === 'fr');
    return mine >= 0 && said.first > mine && person.first - said.last <= 3;
  }
  if (said.first <= person.last || said.first - person.last > REACH) return false;
  if (all.some((other) => other.first > person.last + 1 && other.first < said.first)) return false;
  // "my sister's divorce": only what follows at once; "my sister's car" is no news of her.
  if (tokens[person.last + 1]?.plain === "'s" && !isCopula(tokens, person.last + 2))
    return said.first - person.last <= 3 && said.tag !== 'insult';
  for (let i = person.last + 1; i < said.first; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' && (!/^[-,']$/.test(token.raw) || isDash(tokens, i))) return false;
    if (AT_WORK.has(token.plain)) return false;
    if (SHE.has(token.plain)) continue;
    if (TURNS.has(token.plain)) return false;
  }
  if (said.tag === 'insult') return isLinked(tokens, person.last, said.first) || said.first - person.last === 1;
  return true;
}
