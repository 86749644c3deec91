/**
 * Where the author's working day and ill feeling meet and no fixed phrase says so: who and what is met at work, weighed
 * against contempt, weariness, irony and insistence over neighbouring sentences.
 */
import { MOOD_WEIGHTS } from '../../lexicon/work/mood-weights.ts';
import type { Draft, FindingLevel, Match, Sign } from '../../types.ts';
import type { Term } from '../matching/terms.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import type { MoodReading } from './mood-reading.ts';
import { type MoodWindow, moodScore, moodWindows } from './mood-signs.ts';
import type { MoodTag } from './mood-tags.ts';

/** From this score on it is worth a hint: in cross-validation 3 of 3,550 everyday posts reach it. */
const HINT = 1.5;
/** From this score on contempt is worth a question. */
const QUESTION = 1.5;
/** A draft of 25 words counts one; longer ones that nowhere say "I" or "my" pass on news. */
const TERSE = 1;
/** What the words underlined may span. */
const LONGEST = 14;

const ILL: ReadonlySet<MoodTag> = new Set(['vile', 'bad', 'body']);
const SHARP: ReadonlySet<MoodTag> = new Set(['vile', 'bad', 'body', 'irony', 'again']);
const SCENE: ReadonlySet<MoodTag> = new Set(['boss', 'mate', 'client', 'place', 'time', 'thing', 'role']);
const NAMES: Readonly<Partial<Record<MoodTag, string>>> = {
  vile: 'contempt',
  bad: 'displeasure',
  body: 'weariness',
  irony: 'irony',
  again: 'insistence',
};

/** One match for every stretch of the draft that complains; stretches that share sentences count as one, the worst. */
export function moods(draft: Draft): Match[] {
  const matches: Match[] = [];
  let covered = -1;
  const windows = moodWindows(draft)
    .filter((window) => window.scene >= 1 && isFirstHand(window))
    .map((window) => ({ window, score: moodScore(window.signs, MOOD_WEIGHTS) }))
    .filter(({ score }) => score > HINT);
  for (let i = 0; i < windows.length; ) {
    const group = [];
    for (; i < windows.length; i++) {
      const next = windows[i];
      if (!next || (group.length > 0 && firstOf(next.window) > covered)) break;
      covered = Math.max(covered, lastOf(next.window));
      group.push(next);
    }
    const worst = group.reduce((a, b) => (b.score > a.score ? b : a));
    const match = matchOf(worst.window, worst.score);
    if (match) matches.push(match);
  }
  return matches;
}

/** Whether the author speaks, or in a few words leaves the "I" out. */
const isFirstHand = ({ signs }: MoodWindow): boolean =>
  (signs.own ?? 0) > 0 || ((signs.strange ?? 0) <= TERSE && !signs.theirs);

const firstOf = ({ readings }: MoodWindow): number => readings[0]?.sentence.index ?? 0;
const lastOf = ({ readings }: MoodWindow): number => readings.at(-1)?.sentence.index ?? 0;

function matchOf({ readings, signs, scene }: MoodWindow, score: number): Match | null {
  const reading = readings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const { sentence, terms } = reading;
  const tell = terms.find(({ tag }) => ILL.has(tag)) ?? terms.find(({ tag }) => SHARP.has(tag)) ?? terms[0];
  const place = nearest(
    terms.filter(({ tag }) => SCENE.has(tag)),
    tell,
  );
  if (!tell) return null;
  const pieces = [tell, ...(place && Math.abs(place.first - tell.first) <= LONGEST ? [place] : [])];
  const first = sentence.tokens[Math.min(...pieces.map((term) => term.first))];
  const last = sentence.tokens[Math.max(...pieces.map((term) => term.last))];
  if (!first || !last || isHypothetical(sentence, first.index)) return null;
  const found: Sign[] = pieces.flatMap((term) => {
    const from = sentence.tokens[term.first];
    const to = sentence.tokens[term.last];
    return from && to ? [{ name: NAMES[term.tag] ?? 'own-work', start: from.start, end: to.end }] : [];
  });
  const contempt = (reading.counts.vile ?? 0) > 0 && (signs.own ?? 0) > 0 && scene >= 2;
  const level: FindingLevel = contempt && score > QUESTION ? 2 : 1;
  return { start: first.start, end: last.end, level, signs: found, ...(level === 1 ? { way: 'mild' } : {}) };
}

/** How much of the complaint a sentence carries. */
function weightOf({ counts }: MoodReading): number {
  const ill = 2 * (counts.vile ?? 0) + (counts.bad ?? 0) + (counts.body ?? 0);
  const edge = 0.5 * ((counts.irony ?? 0) + (counts.again ?? 0));
  const at = (counts.boss ?? 0) + (counts.mate ?? 0) + (counts.client ?? 0) + (counts.place ?? 0) + (counts.time ?? 0);
  return ill + edge + Math.min(2, at);
}

/** The term nearest to another one. */
function nearest(terms: readonly Term<MoodTag>[], to: Term<MoodTag> | undefined): Term<MoodTag> | undefined {
  if (!to) return undefined;
  let found: Term<MoodTag> | undefined;
  for (const term of terms)
    if (term !== to && (!found || Math.abs(term.first - to.first) < Math.abs(found.first - to.first))) found = term;
  return found;
}
