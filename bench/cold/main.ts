/**
 * `npx tsx bench/cold/main.ts [runs] [name=engine.mjs ...]`: the start of the engine in fresh processes; with other builds
 * of it beside, in turns. `--keep FILE` writes today's build there, to be compared with later.
 */
import { writeFileSync } from 'node:fs';
import { measureColdStart, packagedEngine } from './measure.ts';

const [runs = '20', ...rest] = process.argv.slice(2);
if (runs === '--keep') {
  const [file] = rest;
  if (file === undefined) throw new Error('Say where to: --keep FILE');
  writeFileSync(file, await packagedEngine());
} else {
  const others = Object.fromEntries(rest.map((argument) => argument.split('=', 2) as [string, string]));
  console.log(
    'processor milliseconds'.padEnd(24),
    ...['loaded', 'first', 'both', 'gc'].map((head) => head.padStart(8)),
  );
  for (const { name, ...figures } of await measureColdStart(Number(runs), others)) {
    const cells = [figures.loaded, figures.first, figures.both, figures.collecting];
    console.log(name.padEnd(24), ...cells.map((ms) => ms.toFixed(1).padStart(8)));
  }
}
