import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { measureColdStart } from '../cold/measure.ts';
import { benchEngine } from '../engine.mjs';
import { benchPeers } from '../peers/measure.mjs';
import type { Table } from '../report.ts';
import { benchShapes, LENGTHS } from '../shapes.mjs';

/** The engine alone, in Node. */

export async function warmEngine(): Promise<Table> {
  return {
    title: 'The engine, warm',
    note: 'Drafts put together from the rules’ own examples, in Node, milliseconds. Targets: p95 <= 2 at 280 characters, <= 15 at 3,000.',
    head: ['draft', 'p50', 'p95', 'runs'],
    rows: (await benchEngine()).map(({ name, p50, p95, runs }) => [name, p50.toFixed(2), p95.toFixed(2), String(runs)]),
  };
}

export async function shapes(): Promise<Table> {
  return {
    title: 'Drafts of any shape',
    note: 'Microseconds of processor time a character, by number of characters. Linear means that the last column stays near 1.',
    head: ['shape', ...LENGTHS.map(String), 'growth'],
    rows: (await benchShapes()).map(({ name, times }) => {
      const growth = (times.at(-1) ?? Number.NaN) / (times[1] ?? Number.NaN);
      return [name].concat(
        times.map((us) => us.toFixed(2)),
        `× ${growth.toFixed(1)}`,
      );
    }),
  };
}

export async function coldEngine(): Promise<Table> {
  return {
    title: 'The engine, from nothing',
    note: 'Median of fresh processes, milliseconds of processor time, garbage collection included. Target: first verdict <= 250.',
    head: ['', 'loaded', 'first verdict', 'second language', 'of it garbage collection', 'processes'],
    rows: (await measureColdStart(15)).map(({ name, loaded, first, both, collecting, runs }) =>
      [name].concat([loaded, first, both, collecting, runs].map((figure) => figure.toFixed(0))),
    ),
  };
}

export async function besidePeers(): Promise<Table> {
  const timings = await benchPeers();
  const ours = timings[0]?.p50 ?? Number.NaN;
  return {
    title: 'The engine beside what people would use instead',
    note: 'The same drafts of 280 characters, one after the other, milliseconds; “×”: how often ours fits into its p50.',
    head: ['', 'ready after', 'p50', 'p95', '×'],
    rows: timings.map(({ name, load, p50, p95 }) => [
      name,
      load.toFixed(0),
      p50.toFixed(3),
      p95.toFixed(3),
      (p50 / ours).toFixed(2),
    ]),
  };
}

/** Kilobytes of a file after gzip. */
const gzip = (path: string): string => (gzipSync(readFileSync(path), { level: 9 }).length / 1_000).toFixed(1);

/** @param folder the built extension; @param checker a built extension around harper.js */
export function sizes(folder: string, checker: string): Table {
  return {
    title: 'Sizes',
    note: 'kB after gzip. Targets: 15 for what each page of a known site loads, 300 for background and engine.',
    head: ['', 'in each page', 'in the background'],
    rows: [
      ['this extension', gzip(`${folder}/src/composer/main.iife.js`), gzip(`${folder}/src/background/main.js`)],
      ['the least checker around harper.js', gzip(`${checker}/content.js`), gzip(`${checker}/background.js`)],
    ],
  };
}
