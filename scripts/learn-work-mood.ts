/**
 * Learns what each sign of a bad day at work weighs, by logistic regression with weights shrunk towards zero. A draft
 * counts by its best window.
 *   npx tsx scripts/learn-work-mood.ts FILE.jsonl... [--write]
 * Lines are {"id", "text", "categories": [...]}; lines without categories are everyday posts and count as no complaint.
 * Prints what five-fold cross-validation finds; with --write the weights go to src/engine/lexicon/work/mood-weights.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readDraft } from '../src/engine/draft.ts';
import { type MoodSign, moodWindows } from '../src/engine/evidence/work/mood-signs.ts';

const FOLDS = 5;
const ROUNDS = 300;
const RATE = 0.5;
/** Strength of shrinking, chosen among 0.0005, 0.0015 and 0.005 by cross-validation. */
const SHRINK = 0.0015;
/** Complaints are rare; among the others those that somebody read and labelled are the near misses. */
const WEIGHT = { complaint: 5, labelled: 2.5, everyday: 1 };

interface Row {
  readonly id: string;
  readonly file: string;
  /** The signs of each window, in the order of `names`, after a constant 1. */
  readonly windows: readonly (readonly number[])[];
  readonly complains: boolean;
  readonly weight: number;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly categories?: readonly string[];
}

const names: MoodSign[] = [];

function readRows(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, categories } = JSON.parse(line) as Line;
    const complains = categories?.includes('work-complaint') ?? false;
    const windows = moodWindows(readDraft(text)).map(({ signs }) => signs);
    if (names.length === 0 && windows.length > 0) names.push(...(Object.keys(windows[0] ?? {}) as MoodSign[]));
    return {
      id,
      file: path.split('/').at(-1) ?? path,
      windows: windows.map((signs) => [1].concat(names.map((name) => signs[name] ?? 0))),
      complains,
      weight: complains ? WEIGHT.complaint : categories ? WEIGHT.labelled : WEIGHT.everyday,
    };
  });
}

function scoreOf(window: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < window.length; i++) sum += (window[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

function best({ windows }: Row, weights: readonly number[]): { window: readonly number[]; score: number } {
  let found = { window: windows[0] ?? [], score: Number.NEGATIVE_INFINITY };
  for (const window of windows) {
    const score = scoreOf(window, weights);
    if (score > found.score) found = { window, score };
  }
  return found;
}

/** AdaGrad: each weight has a rate of its own, which falls with what it has moved. The first weight is the constant. */
function learn(rows: readonly Row[]): readonly number[] {
  const weights = [-2, ...names.map(() => 0)];
  const moved = weights.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map(() => 0);
    let mass = 0;
    for (const row of rows) {
      if (row.windows.length === 0) continue;
      const { window, score } = best(row, weights);
      const error = row.weight * (1 / (1 + Math.exp(-score)) - (row.complains ? 1 : 0));
      mass += row.weight;
      for (let i = 0; i < window.length; i++) slopes[i] = (slopes[i] ?? 0) + error * (window[i] ?? 0);
    }
    for (const [i, sum] of slopes.entries()) {
      const now = weights[i] ?? 0;
      const slope = sum / mass + (i > 0 ? SHRINK * now : 0);
      const total = (moved[i] ?? 0) + slope * slope;
      moved[i] = total;
      weights[i] = now - (RATE * slope) / Math.sqrt(total);
    }
  }
  return weights;
}

const foldOf = (id: string): number => (createHash('sha1').update(id).digest()[1] ?? 0) % FOLDS;

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (paths.length === 0) {
  console.error('Name the files to learn from: npx tsx scripts/learn-work-mood.ts posts.jsonl ordinary.jsonl');
  process.exit(1);
}
const rows = paths.flatMap(readRows);
const models = Array.from({ length: FOLDS }, (_, fold) => learn(rows.filter((row) => foldOf(row.id) !== fold)));
const scores = rows.map((row) => best(row, models[foldOf(row.id)] ?? []).score);
for (const threshold of [0, 0.5, 0.75, 1, 1.25, 1.5, 2]) {
  const parts = [...new Set(rows.map((row) => row.file))].map((file) => {
    const own = rows
      .map((row, i) => ({ row, said: (scores[i] ?? 0) > threshold }))
      .filter(({ row }) => row.file === file);
    const there = own.filter(({ row }) => row.complains);
    const wrong = own.filter(({ row, said }) => said && !row.complains).length;
    return `${file} ${there.filter(({ said }) => said).length}/${there.length}, ${wrong} false of ${own.length - there.length}`;
  });
  console.log(`> ${threshold}: ${parts.join('  ')}`);
}
const final = learn(rows);
const lines = names
  .map((name, i): [MoodSign, number] => [name, final[i + 1] ?? 0])
  .toSorted((a, b) => b[1] - a[1])
  .map(([sign, weight]) => `    ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight.toFixed(2)},`);
const source = `import type { MoodWeights } from '../../evidence/work/mood-signs.ts';

/**
 * What each sign of a bad day at work weighs (log-odds). Made by scripts/learn-work-mood.ts from labelled posts; not to be
 * edited by hand.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  constant: ${(final[0] ?? 0).toFixed(2)},
  signs: {
${lines.join('\n')}
  },
};
`;
if (process.argv.includes('--write'))
  writeFileSync(new URL('../src/engine/lexicon/work/mood-weights.ts', import.meta.url), source);
else console.log(source);
