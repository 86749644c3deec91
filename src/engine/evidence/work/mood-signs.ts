/**
 * How much a few neighbouring sentences speak of a bad day at the author's own work: signs that do not depend on the
 * language; what each weighs is learned (see lexicon/work/mood-weights.ts).
 */
import type { Draft } from '../../types.ts';
import { type MoodCount, type MoodCounts, type MoodReading, mayBeAtWork, readMood } from './mood-reading.ts';

const COUNTED = [
  'boss',
  'mate',
  'client',
  'place',
  'time',
  'thing',
  'role',
  'vile',
  'bad',
  'body',
  'irony',
  'again',
  'sweet',
  'elsewhere',
  'mine',
  'theirs',
  'you',
  'face',
  'smile',
  'ask',
  'link',
  'number',
  'shout',
] as const satisfies readonly MoodCount[];

/** scene: how surely it is at work; ill: how much ill feeling; edge: irony and insistence; strange: nobody says "I". */
export type MoodSign =
  | (typeof COUNTED)[number]
  | 'scene'
  | 'ill'
  | 'edge'
  | 'ill-scene'
  | 'ill-in-scene'
  | 'no-scene'
  | 'no-ill'
  | 'sweet-scene'
  | 'elsewhere-scene'
  | 'own'
  | 'strange'
  | 'forum'
  | 'length'
  | 'draft-length';

export type MoodSigns = Readonly<Partial<Record<MoodSign, number>>>;

/** Sentences that follow each other, as many as fit in `WINDOW_WORDS`. */
export interface MoodWindow {
  readonly readings: readonly MoodReading[];
  readonly signs: MoodSigns;
  /** Points of the scene: below one, nothing speaks of work. */
  readonly scene: number;
}

/** How many words are read together (25 and 60 did worse in cross-validation). */
const WINDOW_WORDS = 45;

const upTo = (most: number, count: number | undefined): number => Math.min(most, count ?? 0);

/** Points for the scene; whoever is called "my boss" is surely at work, one meeting may be anywhere. */
const sceneOf = (c: MoodCounts): number =>
  Math.min(
    5,
    1.5 * upTo(1, c.mine) +
      0.7 * upTo(2, c.boss) +
      upTo(1, c.mate) +
      0.7 * upTo(2, c.client) +
      1.2 * upTo(2, c.place) +
      upTo(2, c.time) +
      0.6 * upTo(3, c.thing) +
      upTo(1, c.role),
  );
const illOf = (c: MoodCounts): number =>
  Math.min(5, 1.5 * upTo(2, c.vile) + upTo(3, c.bad) + upTo(2, c.body) + upTo(1, c.face));

const OFTEN: ReadonlySet<MoodCount> = new Set(['thing', 'bad', 'vile', 'again']);

function signsOf(readings: readonly MoodReading[], draftWords: number): MoodWindow {
  const c: Partial<Record<MoodCount, number>> = {};
  for (const { counts } of readings)
    for (const name of Object.keys(counts) as MoodCount[]) c[name] = (c[name] ?? 0) + (counts[name] ?? 0);
  const scene = sceneOf(c);
  const ill = illOf(c);
  const signs: Partial<Record<MoodSign, number>> = {};
  for (const name of COUNTED) signs[name] = upTo(OFTEN.has(name) ? 3 : 2, c[name]);
  signs.scene = scene;
  signs.ill = ill;
  signs.edge = Math.min(3, upTo(2, c.irony) + 0.6 * upTo(3, c.again));
  signs['ill-scene'] = (scene * ill) / 5;
  signs['ill-in-scene'] = Math.max(...readings.map(({ counts }) => sceneOf(counts) * illOf(counts))) / 5;
  signs['no-scene'] = scene < 1 ? 1 : 0;
  signs['no-ill'] = ill + signs.edge < 1 ? 1 : 0;
  signs['sweet-scene'] = (scene * upTo(2, c.sweet)) / 4;
  signs['elsewhere-scene'] = (scene * upTo(2, c.elsewhere)) / 4;
  signs.own = upTo(1, c.i);
  signs.strange = c.i ? 0 : Math.min(3, draftWords / 25);
  signs.forum = c.you && c.ask ? 1 : 0;
  signs.length = Math.min(4, Math.log2(1 + (c.words ?? 0) / 8));
  signs['draft-length'] = Math.min(6, Math.log2(1 + draftWords / 20));
  return { readings, signs, scene };
}

/**
 * Every window of the draft that may be set at work, one for each sentence it may begin with, up to the one that reaches
 * the end. Linear.
 */
export function moodWindows(draft: Draft): MoodWindow[] {
  const atWork = draft.sentences.map(mayBeAtWork);
  if (!atWork.includes(true)) return [];
  const readings = draft.sentences.map((sentence) => readMood(draft, sentence));
  const total = readings.reduce((sum, { counts }) => sum + (counts.words ?? 0), 0);
  const windows: MoodWindow[] = [];
  for (const start of readings.keys()) {
    let words = readings[start]?.counts.words ?? 0;
    let end = start + 1;
    while (end < readings.length && end - start < WINDOW_WORDS) {
      words += readings[end]?.counts.words ?? 0;
      if (words > WINDOW_WORDS) break;
      end++;
    }
    if (atWork.slice(start, end).includes(true)) windows.push(signsOf(readings.slice(start, end), total));
    if (end >= readings.length) break;
  }
  return windows;
}

/** A sign's weight, by its name; and the score's constant. */
export interface MoodWeights {
  readonly constant: number;
  readonly signs: MoodSigns;
}

/** The log-odds, by the weights, that a window complains of the author's own work. */
export function moodScore(signs: MoodSigns, weights: MoodWeights): number {
  let score = weights.constant;
  for (const name of Object.keys(signs) as MoodSign[]) score += (signs[name] ?? 0) * (weights.signs[name] ?? 0);
  return score;
}
