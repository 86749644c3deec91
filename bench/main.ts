import { cpus, release } from 'node:os';
import { buildPages } from '../tests/pages/build.ts';
import { measureColdStart } from './cold/measure.ts';
import { benchEngine } from './engine.mjs';
import { measureKeystrokes } from './keystroke/measure.ts';
import { measureBusyPage, measureMemory } from './page/measure.ts';
import { measureOwnPages } from './page/own.ts';
import { benchPeers } from './peers/measure.mjs';
import { percentile } from './percentile.ts';
import { benchShapes, printShapes } from './shapes.mjs';

/** `npm run bench`: prints what a keystroke costs, and what we cost a page, in both browsers. Figures only mean something beside each other. */

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

console.log(
  '\nA page whose timeline changes 5,000 nodes a second, with a draft in it: gaps between frames, milliseconds',
);
console.log(['browser', '', 'frames', 'p50', 'p95', 'max', 'long tasks'].map((head) => head.padStart(12)).join(''));
for (const kind of ['chromium', 'firefox'] as const) {
  for (const guarded of [false, true]) {
    const { gaps, longTasks } = await measureBusyPage(kind, guarded);
    const figures = [percentile(gaps, 50), percentile(gaps, 95), Math.max(...gaps)].map((ms) => ms.toFixed(1));
    const cells = [kind, guarded ? 'with us' : 'without', String(gaps.length), ...figures, String(longTasks ?? '-')];
    console.log(cells.map((cell) => cell.padStart(12)).join(''));
  }
}

console.log(
  "\nThe extension's own pages: files and kB (gzip) before anything is drawn; milliseconds to the first and to the whole of it (target: popup <= 100)",
);
console.log(
  ['browser', 'page', 'files', 'kB', 'cold first', 'cold all', 'first', 'all']
    .map((head) => head.padStart(15))
    .join(''),
);
for (const kind of ['chromium', 'firefox'] as const) {
  for (const { page, gzip, files, cold, warm } of await measureOwnPages(kind)) {
    const times = [cold.first, cold.all, warm.first, warm.all].map((ms) => ms.toFixed(0));
    const cells = [kind, page, String(files), (gzip / 1_000).toFixed(1), ...times];
    console.log(cells.map((cell) => cell.padStart(15)).join(''));
  }
}

console.log('\nWhat the page holds after a garbage collection, in Chromium: heap in kB, nodes, listeners');
for (const guarded of [false, true]) {
  const held = await measureMemory(guarded);
  for (const [index, when] of ['at the start', 'after 10,000 keys', 'after 200 composers'].entries()) {
    const { heap = Number.NaN, nodes, listeners } = held[index] ?? {};
    const cells = [guarded ? 'with us' : 'without', when, (heap / 1_000).toFixed(0), String(nodes), String(listeners)];
    console.log(cells.map((cell) => cell.padStart(20)).join(''));
  }
}
