/**
 * How long the engine takes. Drafts are made of the rules' own examples, so that there is something to find in them;
 * every run reads a draft that it has not read before, as while typing.
 */
import { loadEngine } from '../scripts/assess.mjs';
import { drafts } from './drafts.mjs';
import { time } from './time.mjs';

/**
 * Times the engine, warm, on drafts of 280 and 3,000 characters, and on drafts that grow by one letter at a time.
 * @returns {Promise<import('./time.mjs').Timing[]>}
 */
export async function benchEngine() {
  const { assess, RULES } = await loadEngine();
  for (const text of drafts(RULES, 500, 300)) assess(text);
  const [typed] = drafts(RULES, 280, 1);
  const keystrokes = Array.from(typed, (_, i) => typed.slice(0, i + 1));
  const [long] = drafts(RULES, 3000, 1);
  const longer = Array.from({ length: 300 }, (_, i) => long.slice(0, 2701 + i));
  return [
    await time('engine, 280 characters', drafts(RULES, 280, 1000), (text) => assess(text)),
    await time('engine, 3,000 characters', drafts(RULES, 3000, 200), (text) => assess(text)),
    await time('engine, 100,000 characters', drafts(RULES, 100_000, 5), (text) => assess(text)),
    await time('engine, each keystroke up to 280', keystrokes, (text) => assess(text)),
    await time('engine, each keystroke from 2,700 to 3,000', longer, (text) => assess(text)),
  ];
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const { name, p50, p95, runs } of await benchEngine()) {
    console.log(`${name.padEnd(40)} p50 ${p50.toFixed(3)} ms  p95 ${p95.toFixed(3)} ms  (${runs} runs)`);
  }
}
