/** Where a draft tells of its author's own health, and how grave it is. Read once for all rules of health. */
import type { HealthTag } from '../../lexicon/health/health-en.ts';
import type { Draft, FindingLevel, Match, Sign } from '../../types.ts';
import { isQuoted } from '../stance/quotation.ts';
import { diaryTerms, isGeneral } from './diary.ts';
import { healthScore, healthSigns, healthWeight, isOwn, isSaid, tellsHealth } from './health-signs.ts';
import { type HealthTerm, healthTerms } from './health-terms.ts';
import { HEALTH_WEIGHTS } from './health-weights.ts';
import { healthTellings } from './tellings.ts';

export type HealthSubject = 'mental' | 'pregnancy' | 'illness';

export interface HealthDisclosure extends Match {
  readonly subject: HealthSubject;
}

/**
 * Log-odds from which loose talk of health counts as telling; and from which it is worth a question. The weights were
 * learned from English, so French has to be surer.
 */
const TELLS = { en: 0, fr: 0.8 };
const TELLS_MUCH = 1.5;
/** What the words of health alone must weigh: a story with many an "I" and one weak word is not enough. */
const LEAST = 0.4;
const MOST_SHOWN = 3;
const MOST_GAP = 1;

const GRAVE: ReadonlySet<HealthTag> = new Set(['graveCondition', 'graveState', 'medicine']);
/** What a verb of having, being, taking or a "my" is enough for. */
const TELLING: ReadonlySet<HealthTag> = new Set([
  'graveCondition',
  'condition',
  'medicine',
  'procedure',
  'specialist',
  'treatment',
  'graveState',
  'state',
  'care',
]);
const WEIGHT: Readonly<Record<HealthTag, number>> = {
  graveCondition: 9,
  graveState: 9,
  medicine: 8,
  treatment: 7,
  condition: 6,
  specialist: 5,
  procedure: 5,
  state: 4,
  care: 3,
  symptom: 3,
  carer: 1,
  body: 0,
  innocent: 0,
};

const PREGNANCY =
  /^(?:pregnan|(?:weeks|months) pregnan|expecting|ivf|miscarr|lost (?:the|my) baby|perdu (?:le|mon) bebe|stillbirth|abortion|ectopic|infertil|fertility|clomid|ovulat|enceinte|fiv$|pma$|fausse couche|ivg|avort|grossesse|sterile|steril)/;
const MENTAL =
  /depress|anxi|panic|panique|bipol|psych|schizo|borderline|personal|ptsd|sspt|tspt|\bocd|\btocs?\b|adhd|tdah?|autis|asperg|eating|aliment|anorex|boulim|bulim|self harm|suicid|addict|alcool|alcohol|therap|traum|mental|burn|mood|intrusive|angoisse|phobi|xanax|prozac|zoloft|lexapro|seropl|lithium|scarif|mutil|borderl|insomni|bpd|ppd|gad/;

function subjectOf({ words }: HealthTerm): HealthSubject {
  if (PREGNANCY.test(words)) return 'pregnancy';
  return MENTAL.test(words) ? 'mental' : 'illness';
}

/** Verbs that need no other verb: "I miscarried". */
const TOLD_BY_VERB: ReadonlySet<string> = new Set([
  'miscarried',
  'lost the baby',
  'lost my baby',
  'perdu le bebe',
  'perdu mon bebe',
]);

/** A tie that needs nothing else: "I have lupus", "my antidepressants", « on m'a diagnostiqué un TDAH ». */
function isTied(term: HealthTerm): boolean {
  const { link, gap } = term.holder;
  if (isOwn(term) && gap === 0 && TOLD_BY_VERB.has(term.words)) return true;
  if (!isOwn(term) || link === undefined || gap > MOST_GAP || !TELLING.has(term.tag) || isLikened(term)) return false;
  if (term.tag === 'state' && BY.has(term.sentence.tokens[term.last + 1]?.plain ?? '')) return false;
  if (term.tag === 'state' || term.tag === 'graveState') return (link === 'be' || link === 'treated') && gap === 0;
  if (term.tag === 'specialist') return link === 'my' || link === 'treated';
  return true;
}

/** "I get panic attacks": of the mind, and told with a verb of one's own. */
const isOfMind = (term: HealthTerm): boolean =>
  term.tag !== 'specialist' && term.tag !== 'care' && term.words !== 'mental health' && subjectOf(term) === 'mental';

/** "chocolate is my antidepressant": a manner of speaking. */
const isLikened = ({ sentence, holder }: HealthTerm): boolean =>
  holder.link === 'my' && LIKENING.has(sentence.tokens[holder.from - 1]?.plain ?? '');
const LIKENING: ReadonlySet<string> = new Set(['is', "'s", 'are', 'as']);

/** "depressed by this match": a manner of speaking. */
const BY: ReadonlySet<string> = new Set(['by', 'about', 'that', 'because', 'par', 'que', 'de']);

const cache = new WeakMap<Draft, readonly HealthDisclosure[]>();

/** The places where the author's own health is told, at most three of those that only add up, in order of weight. */
export function healthDisclosures(draft: Draft): readonly HealthDisclosure[] {
  let known = cache.get(draft);
  if (known === undefined) {
    known = withTellings(draft, tellsHealth(draft) ? disclose(draft) : []);
    cache.set(draft, known);
  }
  return known;
}

/** Adds the clauses that tell it without a word that the terms know, or that tell more than the terms there. */
function withTellings(draft: Draft, terms: readonly HealthDisclosure[]): readonly HealthDisclosure[] {
  const tellings = healthTellings(draft).map(({ start, end, subject, level }): HealthDisclosure => {
    const inside = terms.some((term) => term.level > level && term.start < end && start < term.end);
    const signs = [{ name: `told-${subject}`, start, end }];
    return { start, end, subject, level: inside ? 2 : level, signs, way: subject };
  });
  if (tellings.length === 0) return terms;
  return [
    ...terms.filter((term) => !tellings.some(({ start, end }) => term.start < end && start < term.end)),
    ...tellings,
  ].toSorted((a, b) => a.start - b.start);
}

function disclose(draft: Draft): HealthDisclosure[] {
  const terms = healthTerms(draft).filter((term) => !isQuoted(draft, spanOf(term)));
  const tied = terms.filter(isTied);
  const signs = healthSigns(draft);
  const score = healthScore(signs, HEALTH_WEIGHTS);
  // Aches alone, however many, are no reason to stop anybody.
  const much = score >= TELLS_MUCH && terms.some((term) => TELLING.has(term.tag) && (isOwn(term) || isSaid(term)));
  if (tied.length > 0)
    return tied.map((term) => disclosure(term, much || GRAVE.has(term.tag) || isOfMind(term) ? 2 : 1, tied));
  const lived = diaryTerms(draft, terms);
  if (lived.length > 0)
    return lived.map((term) => disclosure(term, GRAVE.has(term.tag) && !isGeneral(term) ? 2 : 1, []));
  if (score < TELLS[draft.languages[0] ?? 'en'] || healthWeight(signs, HEALTH_WEIGHTS) < LEAST) return [];
  const candidates = terms.filter((term) => !isLikened(term) && (isOwn(term) || isSaid(term)) && term.tag !== 'carer');
  return candidates
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || WEIGHT[b.tag] - WEIGHT[a.tag])
    .slice(0, MOST_SHOWN)
    .map((term) => disclosure(term, much ? 2 : 1, []));
}

/** From its owner to the term; in a list only the first has the owner's words, so that spans do not overlap. */
function spanOf(term: HealthTerm, others: readonly HealthTerm[] = []): { start: number; end: number } {
  const { tokens } = term.sentence;
  const follows = others.some(
    ({ sentence, first }) => sentence === term.sentence && first < term.first && first > term.holder.from,
  );
  const from = isOwn(term) && term.holder.link !== undefined && !follows ? term.holder.from : term.first;
  return { start: tokens[from]?.start ?? 0, end: tokens[term.last]?.end ?? 0 };
}

function disclosure(term: HealthTerm, level: FindingLevel, others: readonly HealthTerm[]): HealthDisclosure {
  const { tokens } = term.sentence;
  const span = spanOf(term, others);
  const signs: Sign[] = [{ name: `health-${term.tag}`, start: tokens[term.first]?.start ?? span.start, end: span.end }];
  if (isOwn(term)) signs.unshift({ name: 'own', start: span.start, end: span.end });
  const subject = subjectOf(term);
  return { ...span, level: subject === 'pregnancy' ? 1 : level, signs, subject, way: subject };
}
