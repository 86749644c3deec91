import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Case } from './problem.ts';

/** When to stop: after so many cases, or so many seconds; whichever is given, and first. */
export interface Extent {
  readonly cases: number;
  readonly seconds: number;
  readonly from: number;
}

/** How many megabytes the heap may grow in the second half of a run: what is read when first needed is read by then. */
const MOST_GROWTH = 30;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes of the heap that are in use once rubbish is collected. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/**
 * Runs cases, tells of each kind of broken promise once and how many there were.
 * @returns whether every promise was kept
 */
export async function runCases(caseOf: (seed: number) => Case, { cases, seconds, from }: Extent): Promise<boolean> {
  const start = Date.now();
  const passed = (): number => (Date.now() - start) / 1000;
  const share = (): number => Math.max(passed() / seconds, done / cases);
  const broken = new Map<string, number>();
  let done = 0;
  let characters = 0;
  let longest = 0;
  let told = 0;
  let early: number | null = null;
  for (; share() < 1; done++) {
    const { seed, text, problems } = caseOf(from + done);
    characters += text.length;
    longest = Math.max(longest, text.length);
    for (const { what, detail } of problems) {
      if (!broken.has(what)) console.log(`case ${seed} (${text.length} characters): ${what}: ${detail.slice(0, 500)}`);
      broken.set(what, (broken.get(what) ?? 0) + 1);
    }
    // What a WeakRef was asked for lives until the present task has ended.
    if (done % 100 === 0) await setImmediate();
    if (early === null && share() > 0.5) early = heap();
    if (passed() < told + 60) continue;
    told = passed();
    console.log(`${told.toFixed(0)} s: ${done} cases, heap ${heap().toFixed(0)} MB`);
  }
  await setImmediate();
  const late = heap();
  if (early !== null && late - early > MOST_GROWTH) broken.set('the memory grows', 1);
  console.log(
    `${done} cases from seed ${from}, ${characters} characters, the longest of ${longest}, in ${passed().toFixed(0)} s; ` +
      `heap ${early?.toFixed(1)} MB half-way, ${late.toFixed(1)} MB at the end: ` +
      (broken.size === 0 ? 'every promise kept' : 'promises broken'),
  );
  for (const [what, times] of broken) console.log(`  ${times} x ${what}`);
  return broken.size === 0;
}

/** How long cases took, for telling of the slowest. */
export class Times {
  readonly #all: { readonly milliseconds: number; readonly text: string }[] = [];

  readonly took = (milliseconds: number, text: string): void => {
    this.#all.push({ milliseconds, text: `${text.length} characters, ${JSON.stringify(text.slice(0, 60))}` });
  };

  print(): void {
    const sorted = this.#all.toSorted((a, b) => a.milliseconds - b.milliseconds);
    const at = (share: number): string =>
      (sorted[Math.floor((sorted.length - 1) * share)]?.milliseconds ?? 0).toFixed(1);
    console.log(
      `processor time: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, the slowest ${at(1)} ms (${sorted.at(-1)?.text})`,
    );
  }
}
