import { cpus, release } from 'node:os';
import { buildPages } from '../tests/pages/build.ts';
import { measureColdStart } from './cold/measure.ts';
import { benchEngine } from './engine.mjs';
import { measureKeystrokes } from './keystroke/measure.ts';
import { benchPeers } from './peers/measure.mjs';
import { percentile } from './percentile.ts';
import { benchShapes, printShapes } from './shapes.mjs';

/** `npm run bench`: prints what a keystroke costs, in both browsers. Figures only mean something beside each other. */

console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${release()}, Node.js ${process.versions.node}`,
);

console.log('\nThe engine in Node, milliseconds (targets: p95 <= 2 at 280 characters, <= 15 at 3,000)');
for (const { name, p50, p95, runs } of await benchEngine()) {
  console.log(`${name.padEnd(46)}${[p50, p95].map((ms) => ms.toFixed(3).padStart(10)).join('')}  ${runs} runs`);
}

console.log('\nThe same by shape of the draft: microseconds of processor time a character, by number of characters');
printShapes(await benchShapes());

for (const { loaded, first, both, collecting, runs } of await measureColdStart(15)) {
  const figures = [loaded, first, both, collecting].map((ms) => ms.toFixed(0));
  console.log(
    `\nFrom nothing, median of ${runs} fresh processes, milliseconds of processor time (target: first verdict <= 250): ` +
      `loaded ${figures[0]}, first verdict ${figures[1]}, second language ${figures[2]}, of it garbage collection ${figures[3]}`,
  );
}

console.log(
  '\nBeside what people would use instead: the same drafts of 280 characters, milliseconds, and how often ours fits into p50',
);
const peers = await benchPeers();
for (const { name, load, p50, p95 } of peers) {
  const ratio = p50 / (peers[0]?.p50 ?? Number.NaN);
  const figures = [load.toFixed(0), p50.toFixed(3), p95.toFixed(3), `x ${ratio.toFixed(2)}`];
  console.log(`${name.padEnd(24)}${figures.map((cell) => cell.padStart(10)).join('')}`);
}

await buildPages();
console.log('\nKeystroke to verdict in the browser, milliseconds (targets: p95 <= 10 warm, first <= 100)');
console.log(
  ['browser', 'site', 'editor', 'draft', 'keys', 'first', 'p50', 'p95', 'max']
    .map((head) => head.padStart(10))
    .join(''),
);
for (const kind of ['chromium', 'firefox'] as const) {
  for (const { site, editor, from, times } of await measureKeystrokes(kind)) {
    const [first = Number.NaN, ...warm] = times;
    const figures = [first, percentile(warm, 50), percentile(warm, 95), Math.max(...warm)].map((ms) => ms.toFixed(1));
    console.log(
      [kind, site, editor, String(from), String(times.length), ...figures].map((cell) => cell.padStart(10)).join(''),
    );
  }
}
