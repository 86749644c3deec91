import { cpus, release } from 'node:os';
import { buildPages } from '../tests/pages/build.ts';
import { measureKeystrokes } from './keystroke/measure.ts';
import { percentile } from './percentile.ts';

/** `npm run bench`: prints what a keystroke costs, in both browsers. Figures only mean something beside each other. */

console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${release()}, Node.js ${process.versions.node}`,
);
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
