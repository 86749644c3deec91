/** Where the author tells of their own health in a whole clause: a result, a stay, a dose, a test. */
import { TELLINGS, type Telling } from '../../lexicon/health/tellings.ts';
import { MORE_TELLINGS_EN } from '../../lexicon/health/tellings-en.ts';
import { MORE_TELLINGS_FR } from '../../lexicon/health/tellings-fr.ts';
import { type Draft, type FindingLevel, LANGUAGES, type Sentence, type Span } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { peopleIn } from './health-terms.ts';

/** A clause that tells it. */
export interface HealthTelling extends Span {
  readonly subject: Telling;
  readonly level: FindingLevel;
}

interface Said {
  readonly subject: Telling;
  readonly level: FindingLevel;
  /** Counts only at the start of a sentence. */
  readonly start: boolean;
}

const PHRASES = compilePhrases<Said>(
  LANGUAGES.flatMap((language) =>
    (['grave', 'light'] as const).flatMap((weight) =>
      [...TELLINGS[language][weight], ...(language === 'en' ? MORE_TELLINGS_EN : MORE_TELLINGS_FR)[weight]].map(
        ([pattern, subject]): [string, Said] => [
          pattern.replace(/^\^ /, ''),
          { subject, level: weight === 'grave' && subject !== 'pregnancy' ? 2 : 1, start: pattern.startsWith('^') },
        ],
      ),
    ),
  ),
);

/** Studies and crowds: "two years clean is the average". */
const TOPIC: ReadonlySet<string> = new Set(
  'study studies average season people patients players tennis doping etude etudes moyenne patients gens joueur joueurs joueuse'.split(
    ' ',
  ),
);
const READER: ReadonlySet<string> = new Set("you your u ya tu t' vous votre ton ta tes".split(' '));

function isOwnTelling(draft: Draft, sentence: Sentence, match: PhraseMatch<Said>): boolean {
  const { tokens } = sentence;
  const offset = tokens[0]?.index ?? 0;
  if (match.value.start && tokens.slice(0, match.first - offset).some(({ kind }) => kind === 'word')) return false;
  if (isQuoted(draft, match) || isReported(sentence, match.first) || isHypothetical(sentence, match.first))
    return false;
  if (subjectOf(sentence, match.first) === 'others' || subjectOf(sentence, match.last) === 'others') return false;
  if (tokens.some(({ plain }) => TOPIC.has(plain) || READER.has(plain))) return false;
  return peopleIn(sentence).every(({ first }) => first + offset > match.last);
}

const cache = new WeakMap<Draft, readonly HealthTelling[]>();

/** The clauses, in order; of two that overlap the first. */
export function healthTellings(draft: Draft): readonly HealthTelling[] {
  let known = cache.get(draft);
  if (known === undefined) {
    const found: HealthTelling[] = [];
    for (const sentence of draft.sentences) {
      for (const match of PHRASES.find(sentence)) {
        if ((found.at(-1)?.end ?? 0) > match.start || !isOwnTelling(draft, sentence, match)) continue;
        found.push({ start: match.start, end: match.end, subject: match.value.subject, level: match.value.level });
      }
    }
    const weeks = BUMP.test(draft.text) ? WEEKS.exec(draft.text) : null;
    if (found.length === 0 && weeks !== null)
      found.push({ start: weeks.index, end: weeks.index + weeks[0].length, subject: 'pregnancy', level: 1 });
    known = found;
    cache.set(draft, known);
  }
  return known;
}

/** "9 weeks!! 🤰": the picture says of what. */
const BUMP = /[🤰🤱🍼]/u;
const WEEKS = /\b\d{1,2} (?:weeks|semaines|SA|mois|months)\b/i;
