/**
 * How much a draft tells of its author's health, as counts of named signs. They do not depend on the language; what each
 * weighs is learned (see evidence/health/health-weights.ts).
 */
import type { HealthTag } from '../../lexicon/health/health-en.ts';
import type { Draft } from '../../types.ts';
import { type HealthTerm, healthTerms } from './health-terms.ts';

/** own: the author's; said: nobody's in particular; theirs: somebody else's. */
export type HealthSign =
  | `${'own' | 'said'}:${HealthTag}`
  | 'theirs'
  | 'dose'
  | 'pain-in-a-part'
  | 'first-person'
  | 'reader'
  | 'question';

const FIRST: ReadonlySet<string> = new Set("i i've i'm ive im my me mine myself je j' moi mon ma mes m'".split(' '));
const READER: ReadonlySet<string> = new Set(
  "you your yours u ur yourself tu te t' toi ton ta tes vous votre vos".split(' '),
);
const MOST = 3;
const PARTS: ReadonlySet<HealthTag> = new Set(['body']);
const PAINS: ReadonlySet<HealthTag> = new Set(['symptom', 'condition']);

/** Whether a term is the author's own, told as a fact. */
export const isOwn = ({ holder, tag }: HealthTerm): boolean =>
  (holder.who === 'self' || holder.who === 'we') &&
  !holder.negated &&
  !holder.supposed &&
  holder.gap <= 3 &&
  (tag !== 'body' || holder.link === 'my' || holder.link === 'have');

/** Whether a term is nobody's in particular, and not denied. */
export const isSaid = ({ holder }: HealthTerm): boolean => holder.who === 'none' && !holder.negated;

/** Counts the signs, each at most three times. */
export function healthSigns(draft: Draft): ReadonlyMap<HealthSign, number> {
  const counts = new Map<HealthSign, number>();
  const add = (sign: HealthSign): void => {
    const before = counts.get(sign) ?? 0;
    if (before < MOST) counts.set(sign, before + 1);
  };
  const terms = healthTerms(draft);
  for (const [i, term] of terms.entries()) {
    if (isOwn(term)) add(`own:${term.tag}`);
    else if (isSaid(term)) add(`said:${term.tag}`);
    else if (term.holder.who !== 'self') add('theirs');
    if (term.words === 'dose' || term.words === 'mg') add('dose');
    const next = terms[i + 1];
    if (next?.sentence === term.sentence && next.first - term.last <= 4 && isPainInPart(term.tag, next.tag))
      add('pain-in-a-part');
  }
  for (const token of draft.tokens) {
    if (FIRST.has(token.plain)) add('first-person');
    else if (READER.has(token.plain)) add('reader');
    else if (token.kind === 'punctuation' && token.raw.includes('?')) add('question');
  }
  return counts;
}

const isPainInPart = (a: HealthTag, b: HealthTag): boolean =>
  (PARTS.has(a) && PAINS.has(b)) || (PAINS.has(a) && PARTS.has(b));

/** A sign's weight, by its name; and the score's constant. */
export interface HealthWeights {
  readonly constant: number;
  readonly signs: Readonly<Partial<Record<HealthSign, number>>>;
}

/** The log-odds, by the weights, that a draft tells of its author's own health. */
export function healthScore(signs: ReadonlyMap<HealthSign, number>, weights: HealthWeights): number {
  let score = weights.constant;
  for (const [sign, count] of signs) score += count * (weights.signs[sign] ?? 0);
  return score;
}

/** The part of the score that comes from words of health themselves, not from how much the author says "I". */
export function healthWeight(signs: ReadonlyMap<HealthSign, number>, weights: HealthWeights): number {
  let sum = 0;
  for (const [sign, count] of signs) if (!CONTEXT.has(sign)) sum += count * Math.max(0, weights.signs[sign] ?? 0);
  return sum;
}
const CONTEXT: ReadonlySet<HealthSign> = new Set(['first-person', 'reader', 'question', 'theirs']);

/** Too general to be about health on their own. */
const LOOSE: ReadonlySet<HealthTag> = new Set(['body', 'carer']);

/** Whether anything in the draft is a word of health at all; without one, no score is worth asking for. */
export const tellsHealth = (draft: Draft): boolean => healthTerms(draft).some(({ tag }) => !LOOSE.has(tag));
