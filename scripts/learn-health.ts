/**
 * Learns what each sign of a health disclosure weighs, by logistic regression with weights shrunk towards zero, and
 * compares it with hand-set weights in cross-validation.
 *   npx tsx scripts/learn-health.ts FILE.jsonl... [--write]
 * Lines are {"id", "text", "expect": {"category", "present"}} or {"id", "text", "categories": [...]}; lines with neither
 * count as not disclosing. With --write the weights go to src/engine/evidence/health/health-weights.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readDraft } from '../src/engine/draft.ts';
import {
  type HealthSign,
  type HealthWeights,
  healthScore,
  healthSigns,
  tellsHealth,
} from '../src/engine/evidence/health/health-signs.ts';

const CATEGORY = 'health-intimate';
const FOLDS = 5;
const ROUNDS = 400;
const RATE = 0.5;
/** Strength of shrinking (per example), chosen among 0.001, 0.003, 0.01, 0.03 by cross-validation. */
const SHRINK = 0.003;
/** A single false hint costs the reader more than a single miss. */
const SILENT_WEIGHT = 1.5;

/** Weights that a person would set: what the author owns counts two, loose talk a half, the rest nothing. */
const HAND_SET: HealthWeights = {
  constant: -2,
  signs: {
    'own:graveCondition': 2,
    'own:condition': 2,
    'own:medicine': 2,
    'own:graveState': 2,
    'own:treatment': 2,
    'own:specialist': 1.5,
    'own:procedure': 1.5,
    'own:state': 1,
    'own:symptom': 1,
    'own:care': 1,
    'own:carer': 0.5,
    'own:body': 0.5,
    dose: 1,
    'pain-in-a-part': 1,
    'said:graveCondition': 0.5,
    'said:condition': 0.5,
    'said:medicine': 0.5,
    'said:symptom': 0.5,
    'first-person': 0.3,
    reader: -0.3,
    theirs: -0.3,
  },
};

interface Row {
  readonly id: string;
  readonly signs: ReadonlyMap<HealthSign, number>;
  readonly tells: boolean;
  readonly file: string;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly expect?: { readonly category: string; readonly present: boolean };
  readonly categories?: readonly string[];
}

function readRows(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, expect, categories } = JSON.parse(line) as Line;
    const tells = expect ? expect.category === CATEGORY && expect.present : (categories?.includes(CATEGORY) ?? false);
    const draft = readDraft(text);
    return {
      id,
      tells,
      signs: tellsHealth(draft) ? healthSigns(draft) : new Map(),
      file: path.split('/').at(-1) ?? path,
    };
  });
}

/** Signs of the author's own health never speak against a disclosure. */
const bounded = (sign: HealthSign, weight: number): number => (sign.startsWith('own:') ? Math.max(0, weight) : weight);

function learn(rows: readonly Row[]): HealthWeights {
  const used = rows.filter((row) => row.signs.size > 0);
  const signs: Partial<Record<HealthSign, number>> = {};
  let constant = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<HealthSign, number>();
    let constantSlope = 0;
    for (const row of used) {
      const error = 1 / (1 + Math.exp(-healthScore(row.signs, { constant, signs }))) - (row.tells ? 1 : 0);
      const weighed = row.tells ? error : error * SILENT_WEIGHT;
      constantSlope += weighed;
      for (const [sign, count] of row.signs) slope.set(sign, (slope.get(sign) ?? 0) + weighed * count);
    }
    constant -= (RATE * constantSlope) / used.length;
    for (const [sign, sum] of slope) {
      const now = signs[sign] ?? 0;
      signs[sign] = bounded(sign, now - RATE * (sum / used.length + SHRINK * now));
    }
  }
  return { constant, signs };
}

const foldOf = (id: string): number => (createHash('sha1').update(id).digest()[1] ?? 0) % FOLDS;

function report(name: string, rows: readonly Row[], scoreOf: (row: Row) => number): void {
  for (const threshold of [-1, -0.5, 0, 0.5, 1]) {
    const parts = [...new Set(rows.map((row) => row.file))].map((file) => {
      const own = rows.filter((row) => row.file === file);
      const said = own.filter((row) => row.signs.size > 0 && scoreOf(row) > threshold);
      const right = said.filter((row) => row.tells).length;
      const wrong = said.length - right;
      const there = own.filter((row) => row.tells).length;
      const f1 = there > 0 ? `F1 ${((200 * right) / (right + wrong + there)).toFixed(1)} (${right}/${there}, ` : '(';
      return `${file} ${f1}${wrong} false of ${own.length - there})`;
    });
    console.log(`${name.padEnd(9)} > ${threshold}: ${parts.join('  ')}`);
  }
}

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (paths.length === 0) {
  console.error('Name the files to learn from: npx tsx scripts/learn-health.ts posts.jsonl health.jsonl');
  process.exit(1);
}
const rows = paths.flatMap(readRows);
report('hand-set', rows, (row) => healthScore(row.signs, HAND_SET));
const models = Array.from({ length: FOLDS }, (_, fold) => learn(rows.filter((row) => foldOf(row.id) !== fold)));
report('learned', rows, (row) => healthScore(row.signs, models[foldOf(row.id)] ?? HAND_SET));

const final = learn(rows);
const lines = Object.entries(final.signs)
  .toSorted((a, b) => b[1] - a[1])
  .map(([sign, weight]) => `    ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight.toFixed(2)},`);
const source = `import type { HealthWeights } from './health-signs.ts';

/**
 * What each sign of a health disclosure weighs (log-odds). Made by scripts/learn-health.ts, which compares them with
 * hand-set weights in cross-validation; not to be edited by hand.
 */
export const HEALTH_WEIGHTS: HealthWeights = {
  constant: ${final.constant.toFixed(2)},
  signs: {
${lines.join('\n')}
  },
};
`;
if (process.argv.includes('--write'))
  writeFileSync(new URL('../src/engine/evidence/health/health-weights.ts', import.meta.url), source);
else console.log(source);
