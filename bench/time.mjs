import { performance } from 'node:perf_hooks';

/** @typedef {{ name: string, p50: number, p95: number, runs: number }} Timing times in milliseconds */

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Times `run` on each text, one after the other; `run` may answer with a promise.
 * @returns {Promise<Timing>}
 */
export async function time(name, texts, run) {
  const times = [];
  for (const text of texts) {
    const start = performance.now();
    await run(text);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { name, p50: at(times, 0.5), p95: at(times, 0.95), runs: times.length };
}
