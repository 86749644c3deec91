/**
 * `npm run soak`: what nobody would do, very often, for a minute or as long as it is told; says how much it was, and ends
 * with 1 when a promise was broken. docs/testing.md says what each part promises.
 *
 *   npm run soak                              drafts for the engine (the same as -- engine)
 *   npm run soak -- engine --minutes 30       for half an hour
 *   npm run soak -- engine --many             a million short drafts
 *   npm run soak -- engine --curve            time and length
 *   npm run soak -- import --cases 10000      files to import
 *   npm run soak -- expressions --cases 10000 patterns of one's own
 *   npm run soak -- faults --cases 2000       posts in both browsers while things break
 *   npm run soak -- load                      fifty tabs, ten composers, hours of typing
 *   npm run soak -- import --case 5123        that one case again; --from 5000 begins with another seed
 */
import { parseArgs } from 'node:util';
import { runCases, Times } from './cases.ts';
import { buildEngine } from './engine/build.ts';
import { curve, LENGTHS } from './engine/curve.ts';
import { quickCases } from './engine/quick.ts';
import { casesFor } from './engine/run.ts';
import { expressionCases } from './expressions/run.ts';
import { importCases } from './import/run.ts';
import type { Case } from './problem.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    cases: { type: 'string' },
    from: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    case: { type: 'string' },
    many: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

function number(name: 'minutes' | 'cases' | 'from' | 'case', otherwise: number): number {
  const value = values[name];
  if (value === undefined) return otherwise;
  const result = Number(value);
  if (value.trim() === '' || !Number.isFinite(result) || result < 0)
    throw new Error(`--${name} takes a number, not "${value}".`);
  return result;
}

/** Runs cases as the command line says; `most` of them where it does not. */
async function run(caseOf: (seed: number) => Case, most = Number.POSITIVE_INFINITY): Promise<boolean> {
  if (values.case !== undefined) {
    const { text, problems } = caseOf(number('case', 0));
    console.log(JSON.stringify(text));
    for (const { what, detail } of problems) console.log(`${what}: ${detail}`);
    return problems.length === 0;
  }
  const cases = number('cases', values.minutes === undefined ? most : Number.POSITIVE_INFINITY);
  const minutes = number('minutes', cases === Number.POSITIVE_INFINITY ? 1 : Number.POSITIVE_INFINITY);
  return await runCases(caseOf, { cases, seconds: minutes * 60, from: number('from', 0) });
}

const columns = (name: string, cells: readonly string[]): string =>
  name.padEnd(18) + cells.map((cell) => cell.padStart(10)).join('');

/** How much dearer a character may be in a line of a million than in one of ten thousand. */
const MOST_GROWTH = 4;

async function engine(): Promise<boolean> {
  const subject = await buildEngine();
  if (values.many) return run(quickCases(subject), 1_000_000);
  if (!values.curve) return run(casesFor(subject, { timed: true }));
  console.log('Microseconds of processor time a character, by the length of the draft');
  console.log(columns('', [...LENGTHS.map(String), 'growth']));
  let isLinear = true;
  for await (const { name, times } of curve(subject)) {
    const growth = (times.at(-1) ?? 0) / (times[1] ?? 1);
    isLinear &&= growth <= MOST_GROWTH;
    console.log(columns(name, [...times.map((time) => time.toFixed(2)), `x ${growth.toFixed(1)}`]));
  }
  console.log(isLinear ? 'linear' : `more than ${MOST_GROWTH} times as dear in a line of a million`);
  return isLinear;
}

/** Runs cases whose slowest is told of. */
async function timed(
  make: (options: { timed: true; took: Times['took'] }) => (seed: number) => Case,
): Promise<boolean> {
  const times = new Times();
  const isGood = await run(make({ timed: true, took: times.took }), 10_000);
  times.print();
  return isGood;
}

/** Posts in real browsers while things break: as many in each, or for as many minutes. Needs `npm run build`. */
async function faults(): Promise<boolean> {
  const { buildPages } = await import('../../tests/pages/build.ts');
  const { reportLines, runFaults } = await import('../../tests/browser/soak/run.ts');
  await buildPages();
  let isGood = true;
  for (const kind of ['chromium', 'firefox'] as const) {
    if (values.browser !== undefined && values.browser !== kind) continue;
    const report = await runFaults(kind, {
      posts: number('cases', values.minutes === undefined ? 2000 : Number.POSITIVE_INFINITY),
      seconds: number('minutes', Number.POSITIVE_INFINITY) * 60,
      seed: number('from', 0) % 100_000,
      progress: (now) => console.log(reportLines(kind, now)[0]),
      told: (wrong) => console.log(`  ${wrong}`),
    });
    for (const line of reportLines(kind, report)) console.log(line);
    isGood &&= report.wrong.length === 0;
  }
  return isGood;
}

/** Hours of typing that are replayed. */
const HOURS = 3;
/** Kilobytes that an hour of typing may leave behind, in the page or in the background. */
const MOST_LEFT = 100;
/** Percent of one core that fifty tabs may take at rest because of us. */
const MOST_AT_REST = 1;

/** Very many tabs at rest, with and without the extension, and hours of typing. Needs `npm run build`. */
async function load(): Promise<boolean> {
  const { buildPages } = await import('../../tests/pages/build.ts');
  const { measureTabs, measureTyping } = await import('../../tests/browser/soak/load.ts');
  await buildPages();
  let isGood = true;
  for (const kind of ['chromium', 'firefox'] as const) {
    if (values.browser !== undefined && values.browser !== kind) continue;
    const [without, guarded] = [await measureTabs(kind, false), await measureTabs(kind, true)];
    for (const [name, one] of Object.entries({ without, with: guarded }))
      console.log(
        `${kind} ${name} the extension: ${one.tabs} tabs, ${one.composers} composers with a draft: ` +
          `${one.memory.toFixed(0)} MB, ${one.cpu.toFixed(2)} % of a core at rest`,
      );
    console.log(
      `${kind}: the background sleeps ${guarded.asleepAfter} s after the last key, wakes at the next: ${guarded.wakes}`,
    );
    isGood &&=
      guarded.cpu - without.cpu <= MOST_AT_REST && Number.isFinite(guarded.asleepAfter) && guarded.wakes === true;
  }
  if (values.browser === 'firefox') return isGood;
  const held = await measureTyping(HOURS, ({ keys, page, background, nodes, listeners }) =>
    console.log(
      `after ${keys} keys: page ${page.toFixed(0)} kB, background ${background.toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`,
    ),
  );
  // The first hour still reads and compiles.
  const settled = held.slice(Math.floor(held.length / HOURS));
  for (const part of ['page', 'background'] as const) {
    const left = ((settled.at(-1)?.[part] ?? 0) - (settled[0]?.[part] ?? 0)) / (HOURS - 1);
    console.log(`${part}: ${left.toFixed(0)} kB more for each hour of typing after the first`);
    isGood &&= left <= MOST_LEFT;
  }
  return isGood;
}

const PARTS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  engine,
  import: () => timed(importCases),
  expressions: () => timed(expressionCases),
  faults,
  load,
};

const [name = 'engine', ...more] = positionals;
const part = PARTS[name];
if (part === undefined || more.length > 0)
  throw new Error(`There is no soak "${positionals.join(' ')}", only ${Object.keys(PARTS).join(', ')}.`);
process.exitCode = (await part()) ? 0 : 1;
