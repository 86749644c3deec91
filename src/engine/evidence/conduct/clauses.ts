/** Whole clauses that tell of own conduct. */
import { ADMISSIONS } from '../../lexicon/conduct/admissions.ts';
import { MORE_ADMISSIONS_EN } from '../../lexicon/conduct/admissions-en.ts';
import { OFFENCES, type Offences } from '../../lexicon/conduct/offences.ts';
import { type Draft, LANGUAGES, type Sentence } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isLongAgo } from '../stance/own-conduct.ts';
import { isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { make, type OwnConduct, PETS } from './telling.ts';

const KINDS = ['offence', 'cheating', 'driving', 'drugs', 'drunk'] as const satisfies readonly (keyof Offences)[];

const CLAUSES = compilePhrases<keyof Offences>(
  KINDS.flatMap((kind) =>
    [
      ...LANGUAGES.flatMap((language) => OFFENCES[language][kind].concat(ADMISSIONS[language][kind])),
      ...MORE_ADMISSIONS_EN[kind],
    ].map((pattern) => [pattern, kind] as const),
  ),
);

const CLAUSE = {
  offence: ['offence', 2, 'offence'],
  cheating: ['offence', 1, 'cheating'],
  driving: ['driving', 2, 'unsafe-driving'],
  drugs: ['drugs', 2, 'drug-use'],
  drunk: ['drunk', 1, 'drinking'],
} as const;

/** Whole clauses that tell it. */
export function byClause(draft: Draft, sentence: Sentence): OwnConduct[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  if (isLongAgo(sentence)) return [];
  return CLAUSES.find(sentence).flatMap(({ first, last, value }) => {
    if (isHypothetical(sentence, first) || isReported(sentence, first) || subjectOf(sentence, first) === 'others')
      return [];
    if (isNegated(sentence, first) || (value === 'drunk' && sentence.tokens.some(({ plain }) => PETS.has(plain))))
      return [];
    const [conduct, level, sign] = CLAUSE[value];
    return make(draft, sentence, first - offset, last - offset, conduct, level, sign);
  });
}
