/**
 * Absences that no phrase tells, in any order and construction: a home with nobody in it or its animals with a sitter, and a
 * time to come; a child left to themselves, and why the grown-ups are out; a habit with its days and its place. What is over,
 * somebody else's or only supposed passes, and so do a home or a habit without a time.
 */
import type { Absence } from '../../lexicon/whereabouts/absence.ts';
import { AT_HOME_EN, type AtHomeTag } from '../../lexicon/whereabouts/at-home-en.ts';
import type { Draft, Sentence, Span } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { timeOf } from './times.ts';

const PHRASES = compilePhrases<AtHomeTag>(
  (Object.keys(AT_HOME_EN) as AtHomeTag[]).flatMap((tag) => AT_HOME_EN[tag].map((pattern) => [pattern, tag] as const)),
);

/** What has to stand in one sentence, and whether an end or a day to come has to go with it. */
const SHAPES: readonly { readonly kind: Absence; readonly of: readonly AtHomeTag[]; readonly timed: boolean }[] = [
  { kind: 'child-alone', of: ['child', 'left', 'out'], timed: false },
  { kind: 'left-empty', of: ['void', 'house'], timed: true },
  { kind: 'away', of: ['minded'], timed: true },
  { kind: 'routine', of: ['habit', 'regular', 'spot'], timed: false },
];
const ME: ReadonlySet<string> = new Set("i i'm im i've me my we we're us our ours mine".split(' '));
const THEIRS: ReadonlySet<string> = new Set('he she they his their your you u who if was were used'.split(' '));
const PAST: ReadonlySet<string> = new Set('was were came had felt'.split(' '));
/** In whose company nobody is alone. */
const COMPANY: ReadonlySet<string> = new Set(
  'mum mom dad nan gran granny grandma grandpa grandad grandparents sitter babysitter nanny childminder sister aunt auntie friend friends club team neighbour neighbor'.split(
    ' ',
  ),
);
/** The longest sentence in which they belong together, in tokens. */
const LONGEST = 40;

/** A shape found: from the first to the last of its parts. */
export interface AtHome extends Span {
  readonly kind: Absence;
}

/** At most one of a sentence, and none where it is over. */
export function atHomeIn(draft: Draft, sentence: Sentence): AtHome[] {
  const { tokens, languages } = sentence;
  if (!languages.includes('en') || tokens.length > LONGEST || timeOf(sentence, 'over')) return [];
  const places = PHRASES.find(sentence);
  const [first] = places;
  if (!first || isReported(sentence, first.first) || isHypothetical(sentence, first.first)) return [];
  const timed = timeOf(sentence, 'bounded') ?? timeOf(sentence, 'soon');
  for (const { kind, of, timed: needsTime } of SHAPES) {
    if (needsTime && timed === undefined) continue;
    const found = of.flatMap((tag) => places.find(({ value }) => value === tag) ?? []);
    if (found.length < of.length || !isOwn(sentence, kind)) continue;
    const span = {
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    };
    if (!isQuoted(draft, span)) return [{ kind, ...span }];
  }
  return [];
}

/** Whether the author is in it, and nobody minds the child; a home or its cat may be told of without a word of whose it is. */
function isOwn({ tokens }: Sentence, kind: Absence): boolean {
  const own = tokens.some(({ plain }) => ME.has(plain));
  if (kind === 'left-empty' && tokens.some(({ plain }) => PAST.has(plain))) return false;
  if ((kind === 'child-alone' || kind === 'routine') && tokens.some(({ plain }) => COMPANY.has(plain))) return false;
  return own || (kind !== 'routine' && !tokens.some(({ plain }) => THEIRS.has(plain)));
}
