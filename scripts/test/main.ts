/** `npm test`: every check there is, one line each, and the count at the end. */
import { parseArgs } from 'node:util';
import { add, NOTHING, type Outcome } from './outcome.ts';
import { STEPS, type Step } from './steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

let total = NOTHING;
const failed = new Set<string>();

for (const step of chosen(values.only)) {
  const missing = step.needs.filter((id) => failed.has(id));
  if (missing.length > 0) {
    console.log(`${step.name}: not run, because of ${missing.join(', ')}`);
    total = add(total, { ...NOTHING, skipped: 1 });
    continue;
  }
  process.stdout.write(`${step.name} ... `);
  const start = performance.now();
  const outcome = await attempt(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.failed === 0 ? 'ok' : 'FAILED'}${detail(outcome)} (${seconds} s)`);
  if (outcome.failed > 0) {
    failed.add(step.id);
    console.log(`\n${outcome.output.trim()}\n`);
  }
  total = add(total, outcome);
}

for (const name of total.secondTries) console.log(`passed at the second try only: ${name}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** All steps, or those named by --only (separated by commas) with what they need. */
function chosen(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const wanted = new Set(only.split(','));
  const unknown = [...wanted].filter((id) => !STEPS.some((step) => step.id === id));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.id).join(', ')}.`);
    process.exit(2);
  }
  for (const step of STEPS.toReversed()) if (wanted.has(step.id)) for (const id of step.needs) wanted.add(id);
  return STEPS.filter((step) => wanted.has(step.id));
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { ...NOTHING, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

function detail({ passed, failed, skipped }: Outcome): string {
  if (passed + failed + skipped < 2) return '';
  return `: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
