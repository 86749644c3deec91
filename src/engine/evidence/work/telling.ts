/** What a phrase about work tells, and where it is meant: not denied, quoted, imagined or somebody else's. */
import type { Draft, FindingLevel, Language, Match, Sentence, Sign } from '../../types.ts';
import type { PhraseMatch, Phrases, Stretch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isDeniedAfter, isDeniedBefore } from '../stance/negation.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { namesEmployer } from './employer.ts';
import { isAngry } from './mood.ts';

/** What a phrase about work tells. */
export interface Telling {
  readonly level: FindingLevel;
  /** Name of the sign: 'contempt', 'weariness', 'admission' ... */
  readonly sign: string;
  /** Only the author can say this of themselves: "he hates my job" does not count. */
  readonly ofAuthor?: boolean;
  /** Which way out fits. */
  readonly way?: string;
  /** The phrase stays what it is in a condition ("I'd quit if I could"). */
  readonly evenIf?: boolean;
  /** Where this says so, a hint becomes a question. */
  readonly raise?: (draft: Draft) => boolean;
  /** Counts only where this says so. */
  readonly where?: (draft: Draft, sentence: Sentence, match: PhraseMatch<Telling>) => boolean;
}

/** Every place where the author says one of these things of their own work, in sentences that may be in the language. */
export function tellings(draft: Draft, phrases: Phrases<Telling>, language: Language): Match[] {
  const matches: Match[] = [];
  for (const sentence of draft.sentences) {
    if (!sentence.languages.includes(language)) continue;
    for (const match of phrases.find(sentence)) {
      const { value } = match;
      if (value.where && !value.where(draft, sentence, match)) continue;
      if (!isMeant(draft, sentence, match)) continue;
      matches.push({
        start: match.start,
        end: match.end,
        level: value.raise?.(draft) || isAngry(draft, sentence) || namesEmployer(draft, sentence) ? 2 : value.level,
        signs: signsOf(match),
        ...(value.way ? { way: value.way } : {}),
      });
    }
  }
  return matches;
}

function isMeant(draft: Draft, sentence: Sentence, match: PhraseMatch<Telling>): boolean {
  const { value, first } = match;
  if (match.captures['work'] && isCompound(draft, match.captures['work'])) return false;
  if (isQuoted(draft, match) || isReported(sentence, first)) return false;
  if (!value.evenIf && isHypothetical(sentence, first)) return false;
  if (value.ofAuthor && subjectOf(sentence, first) === 'others') return false;
  return !isDenied(sentence, match) && !isSelfMockery(draft, match);
}

const AM = new Set(['am', "'m", 'suis', 'étais', 'was']);

/** "I'm such an idiot, I called my boss mum": the insult is for the author. */
function isSelfMockery(draft: Draft, { value, captures: { bad } }: PhraseMatch<Telling>): boolean {
  // "I'm hating my boss" is no self-mockery: there the insult would follow.
  if (!bad || value.sign !== 'contempt' || draft.tokens[bad.first]?.text.endsWith('ing')) return false;
  return [1, 2, 3].some((back) => {
    const before = draft.tokens[bad.first - back];
    return (
      before !== undefined &&
      AM.has(before.text) &&
      (draft.tokens[bad.first - back - 1]?.text ?? 'i').match(/^(?:i|je|j'|me)$/) !== null
    );
  });
}

const COMPOUND = new Set(
  'search hunt hunting market description title titles opening openings posting postings fair boots ethic ethics shoes outfit visa permit fight fights battle battles final'.split(
    ' ',
  ),
);

/** "my job search", "work ethic", « le boss de fin »: a word that goes on to mean something else. */
function isCompound(draft: Draft, { last }: Stretch): boolean {
  const next = draft.tokens[last + 1]?.text ?? '';
  return COMPOUND.has(next) || (next === 'de' && draft.tokens[last + 2]?.text === 'fin');
}

/** "I don't hate my job", "my boss is not stupid", « je déteste pas mon boulot ». */
function isDenied(sentence: Sentence, { first, last, captures: { bad } }: PhraseMatch<Telling>): boolean {
  if (isDeniedBefore(sentence, first)) return true;
  if (!bad) return isDeniedAfter(sentence, first, last);
  return (bad.first > first && isDeniedBefore(sentence, bad.first)) || isDeniedAfter(sentence, bad.first, bad.last);
}

function signsOf(match: PhraseMatch<Telling>): Sign[] {
  const { work, bad } = match.captures;
  const signs: Sign[] = [{ name: match.value.sign, start: bad?.start ?? match.start, end: bad?.end ?? match.end }];
  if (work) signs.push({ name: 'own-work', start: work.start, end: work.end });
  return signs;
}
