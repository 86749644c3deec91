/** What the author says to have against somebody, right before naming them: "I hate my mother", « les coups de mon ex ». */
import { QUARRELS } from '../../lexicon/people/quarrels.ts';
import type { Draft, Sentence } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isNegated } from '../stance/negation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { type Person, type Told, told } from './told.ts';

type Quarrel = keyof typeof QUARRELS;
const KINDS = ['harm', 'grave', 'private'] as const satisfies readonly Quarrel[];
const PHRASES = compilePhrases<Quarrel>(
  KINDS.flatMap((kind) => QUARRELS[kind].map((pattern) => [pattern, kind] as const)),
);

/** "I left my husband a note": not the husband was left. */
const GIVEN = /^(?:a|an|the|some|my|our|his|her|two|this|that|at|in|with|alone|home|behind)$/;
/** Words that end a couple: news that belongs to both. */
const PARTING = /^(?:left|divorced|divorcing|dumped|quitte|largue|leaving)$/;
/** Quarrels that are denials themselves. */
const DENIES = /^(?:don't|dont|do|no|not|never|stopped|n'|aime|supporte|désire|can't|cant|cannot|i|we|je|j')$/;

/** The quarrel that stands right before somebody, at most four tokens off. */
export function quarrelWith(draft: Draft, sentence: Sentence, person: Person): Told[] {
  if (person.tag === 'colleague' || person.tag === 'entrusted' || person.byName === true) return [];
  const { tokens } = sentence;
  const at = tokens[person.first]?.index ?? 0;
  const fitting = PHRASES.find(sentence).find(
    ({ first, last }) =>
      last < at &&
      at - last <= 4 &&
      (DENIES.test(draft.tokens[first]?.text ?? '') || !isNegated(sentence, first, last)) &&
      subjectOf(sentence, first) !== 'others',
  );
  if (fitting === undefined) return [];
  if (GIVEN.test(tokens[person.last + 1]?.plain ?? '') && draft.tokens[fitting.last]?.plain === 'left') return [];
  const parts = person.tag === 'partner' && PARTING.test(draft.tokens[fitting.last]?.plain ?? '');
  const offset = tokens[0]?.index ?? 0;
  return told(draft, sentence, person, {
    tag: parts ? 'grave' : fitting.value,
    first: fitting.first - offset,
    last: fitting.last - offset,
  });
}
