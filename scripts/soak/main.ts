/**
 * `npm run soak`: throws drafts at the engine that nobody would write, for a minute or as long as it is told, and says how
 * many it was. Ends with 1 when a promise was broken.
 *
 *   npm run soak -- --minutes 30     for half an hour
 *   npm run soak -- --from 5000      from another seed on; each case has its own
 *   npm run soak -- --case 5123      that one case, with its draft
 */
import { parseArgs } from 'node:util';
import { buildEngine } from './engine/build.ts';
import { casesFor } from './engine/run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    from: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    case: { type: 'string' },
  },
});
const number = (name: string, value: string): number => {
  const result = Number(value);
  if (value.trim() === '' || !Number.isFinite(result) || result < 0)
    throw new Error(`--${name} takes a number, not "${value}".`);
  return result;
};

const caseOf = casesFor(await buildEngine(), { timed: true });
if (values.case === undefined) {
  process.exitCode = soak(number('minutes', values.minutes) * 60, number('from', values.from));
} else {
  const { text, problems } = caseOf(number('case', values.case));
  console.log(JSON.stringify(text));
  for (const { what, detail } of problems) console.log(`${what}: ${detail}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Runs cases for so many seconds. @returns the exit code */
function soak(seconds: number, from: number): number {
  const start = Date.now();
  const passed = (): number => (Date.now() - start) / 1000;
  const broken = new Map<string, number>();
  let cases = 0;
  let characters = 0;
  let longest = 0;
  let told = 0;
  while (passed() < seconds) {
    const { seed, text, problems } = caseOf(from + cases);
    cases++;
    characters += text.length;
    longest = Math.max(longest, text.length);
    for (const { what, detail } of problems) {
      if (!broken.has(what)) console.log(`case ${seed} (${text.length} characters): ${what}: ${detail.slice(0, 500)}`);
      broken.set(what, (broken.get(what) ?? 0) + 1);
    }
    if (passed() > told + 60) {
      told = passed();
      console.log(`${told.toFixed(0)} s: ${cases} cases`);
    }
  }
  console.log(
    `${cases} cases from seed ${from}, ${characters} characters, the longest of ${longest}, in ${passed().toFixed(0)} s: ` +
      (broken.size === 0 ? 'every promise kept' : 'promises broken'),
  );
  for (const [what, times] of broken) console.log(`  ${times} x ${what}`);
  return broken.size === 0 ? 0 : 1;
}
