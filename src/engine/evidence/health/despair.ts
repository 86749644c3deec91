/** Where an author tells that they are in danger or in despair. */
import { DESPAIR, type Despair } from '../../lexicon/health/despair.ts';
import { type Draft, type FindingLevel, LANGUAGES, type Match, type Sentence } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isLaughed } from '../stance/jest.ts';
import { isQuoted } from '../stance/quotation.ts';

type Grade = keyof Despair;

const GRADES = ['danger', 'wish', 'selfHarm', 'hopeless'] as const satisfies readonly Grade[];
const PHRASES = compilePhrases<Grade>(
  LANGUAGES.flatMap((language) =>
    GRADES.flatMap((grade) => DESPAIR[language][grade].map((pattern) => [pattern, grade] as const)),
  ),
);

const BY_ACCIDENT = /^(?:shaving|cooking|chopping|slicing|cutting|peeling|opening|on|with|off|a|some|en|avec|sur)$/;

/** Somebody else's danger, a joke's frame, or a thing that drives one mad: a word of comfort would be out of place. */
const NOT_THEIRS = compilePhrases<true>(
  [
    '(prevention|awareness|hotline|helpline|prévention|sensibilisation|rate|rates|statistics|squad|doors)',
    '(he|she|they|who|victim|people|students|veterans|teenagers|someone|anyone|somebody|you|your|ur|his|her|their|u)',
    "(il|elle|ils|elles|tu|te|t'|vous|ton|ta|tes|votre|vos|son|sa|ses|leur|leurs|quelqu'un|victime|gens|suicidez)",
  ].map((pattern) => [pattern, true]),
);
const DRIVEN = compilePhrases<true>(
  [
    '(makes|make|making|made) me',
    '(if|when|whenever|everytime|every time|each time|because|cuz|cause|before) {0,8} (exam|monday|work|boss|job|game|homework|essay|traffic|show|song|class|alarm|he|she|they|it|this|one more)',
    '(me donne|donne|donnent|fait|font|quand|dès que|si|chaque fois)',
  ].map((pattern) => [pattern, true]),
);
const REAL_SELF = compilePhrases<true>(
  ["(i|i'm|my|me|myself|je|j'|mon|ma|mes|m'|moi|im)"].map((pattern) => [pattern, true]),
);
const MEANT: ReadonlySet<Grade> = new Set(['danger', 'selfHarm']);

function counts(draft: Draft, sentence: Sentence, match: PhraseMatch<Grade>): boolean {
  if (isQuoted(draft, match)) return false;
  const inside = (other: PhraseMatch<true>): boolean => other.first >= match.first && other.last <= match.last;
  const others = NOT_THEIRS.find(sentence).filter(
    (other) => !inside(other) && other.first < match.first + 3 && match.first - other.first < 7,
  );
  const own = REAL_SELF.find(sentence).filter((self) => self.first <= match.last && match.first - self.first < 8);
  const nearest = Math.max(...own.map(({ first }) => first), -1);
  if (others.some(({ first }) => first > nearest)) return false;
  if (isLaughed(draft, sentence)) return false;
  if (match.value === 'selfHarm' && BY_ACCIDENT.test(draft.tokens[match.last + 1]?.plain ?? '')) return false;
  const starts = match.first <= (sentence.tokens[0]?.index ?? 0) + 1;
  if (own.length === 0 && !starts) return false;
  return (
    MEANT.has(match.value) || !DRIVEN.find(sentence).some((driven) => driven.first <= match.last && !inside(driven))
  );
}

/** The places of danger and despair. A wish to be dead or a cry of hopelessness that stands alone is often a manner of speaking: it only hints; two are meant. */
export function despair(draft: Draft): readonly Match[] {
  const found = draft.sentences.flatMap((sentence) =>
    PHRASES.find(sentence).filter((match) => counts(draft, sentence, match)),
  );
  // Two that do not overlap.
  const earliestEnd = found.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY);
  const several = found.some(({ first }) => first > earliestEnd);
  const level = (grade: Grade): FindingLevel => (MEANT.has(grade) || several ? 2 : 1);
  return found.map(({ start, end, value }) => ({
    start,
    end,
    level: level(value),
    way: value === 'hopeless' ? 'hopeless' : 'default',
    signs: [{ name: `despair-${value === 'selfHarm' ? 'self-harm' : value}`, start, end }],
  }));
}
