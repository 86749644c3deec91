import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { builtExtension } from '../tests/browser/driver/extension.ts';
import { buildPages } from '../tests/pages/build.ts';
import { buildChecker } from './overhead/checker.ts';
import { asPage, asText, machine, type Table } from './report.ts';
import { besidePeers, coldEngine, shapes, sizes, warmEngine } from './tables/engine.ts';
import { busyPages, guard, keystrokes, memory, overhead, ownPages } from './tables/page.ts';

/**
 * `npm run bench`: what the engine, a keystroke, a press and a page cost, beside what people would use instead. Figures
 * only mean something beside each other, in one run. `-- --only engine,page` measures a part, `-- --write` writes all of it
 * into docs/benchmarks.md.
 */

const PARTS: Readonly<Record<string, readonly (() => Promise<Table>)[]>> = {
  engine: [warmEngine, shapes, coldEngine, besidePeers],
  keys: [keystrokes, guard],
  page: [overhead, busyPages, ownPages, memory],
  sizes: [async () => sizes(builtExtension('chromium'), await buildChecker())],
};

const args = process.argv.slice(2);
const write = args.includes('--write');
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : Object.keys(PARTS);
const unknown = only.filter((part) => PARTS[part] === undefined);
if (unknown.length > 0 || (write && only.length < Object.keys(PARTS).length)) {
  console.error(`Say --only with some of ${Object.keys(PARTS).join(', ')}, or --write for all of them.`);
  process.exit(1);
}

console.log(machine());
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' });
await buildPages();
const tables: Table[] = [];
for (const measure of only.flatMap((part) => PARTS[part] ?? [])) {
  const table = await measure();
  tables.push(table);
  console.log(asText(table));
}
if (write) writeFileSync('docs/benchmarks.md', asPage(tables, new Date().toISOString().slice(0, 10)));
