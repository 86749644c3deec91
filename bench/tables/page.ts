import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { measureGuard, measureKeystrokes } from '../keystroke/measure.ts';
import { measureOverhead } from '../overhead/measure.ts';
import { measureBusyPage, measureMemory } from '../page/measure.ts';
import { measureOwnPages } from '../page/own.ts';
import { percentile } from '../percentile.ts';
import type { Table } from '../report.ts';

/** What people and pages feel, in real browsers. */

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const one = (ms: number): string => ms.toFixed(1);

export async function keystrokes(): Promise<Table> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    for (const { site, editor, from, verdicts, underlines } of await measureKeystrokes(kind)) {
      const [first = Number.NaN, ...warm] = verdicts;
      rows.push([
        kind,
        `${site} (${editor})`,
        String(from),
        ...[first, percentile(warm, 50), percentile(warm, 95)].map(one),
        ...[percentile(underlines, 50), percentile(underlines, 95)].map(one),
        String(verdicts.length),
      ]);
    }
  }
  return {
    title: 'From a key to the verdict, and to the underline',
    note: 'Typed at 60 ms a key with the built extension, milliseconds; the underline is counted until its picture is handed over. Targets for the verdict: p95 <= 10 warm, first <= 100.',
    head: [
      'browser',
      'box',
      'draft before',
      'first',
      'verdict p50',
      'verdict p95',
      'underline p50',
      'underline p95',
      'keys',
    ],
    rows,
  };
}

export async function guard(): Promise<Table> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const times = await measureGuard(kind);
    rows.push([kind, percentile(times, 50).toFixed(2), percentile(times, 95).toFixed(2), String(times.length)]);
  }
  return {
    title: 'What the guard adds to a press of Post',
    note: 'A harmless draft, its verdict at hand: milliseconds of the page’s thread before the press goes on to the page.',
    head: ['browser', 'p50', 'p95', 'presses'],
    rows,
  };
}

export async function overhead(): Promise<Table> {
  return {
    title: 'What a page pays',
    note: 'The same page and text in Chromium: without anything, with this extension, and with the least as-you-type checker around harper.js. Script on load and work for a key are milliseconds of the main thread; from a key to the next picture is the browser’s own count in steps of 8 ms (p98 is what INP reports).',
    head: ['', 'script on load', 'work for a key', 'key to picture p50', 'p98', 'long tasks', 'heap kB'],
    rows: (await measureOverhead()).map(({ variant, scriptOnLoad, perKey, interaction, longTasks, heap }) => [
      variant,
      scriptOnLoad.toFixed(2),
      perKey.toFixed(2),
      interaction.p50.toFixed(0),
      interaction.p98.toFixed(0),
      String(longTasks),
      (heap / 1_000).toFixed(0),
    ]),
  };
}

export async function busyPages(): Promise<Table> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    for (const guarded of [false, true]) {
      const { gaps, longTasks } = await measureBusyPage(kind, guarded);
      const figures = [percentile(gaps, 50), percentile(gaps, 95), Math.max(...gaps)].map(one);
      rows.push([kind, guarded ? 'with us' : 'without', String(gaps.length), ...figures, String(longTasks ?? '-')]);
    }
  }
  return {
    title: 'A timeline that changes 5,000 nodes a second',
    note: 'With a draft in the page’s box: gaps between frames, milliseconds; long tasks are those over 50 ms.',
    head: ['browser', '', 'frames', 'p50', 'p95', 'max', 'long tasks'],
    rows,
  };
}

export async function ownPages(): Promise<Table> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    for (const { page, gzip, files, cold, warm } of await measureOwnPages(kind)) {
      const times = [cold.first, cold.all, warm.first, warm.all].map((ms) => ms.toFixed(0));
      rows.push([kind, page, String(files), (gzip / 1_000).toFixed(1), ...times]);
    }
  }
  return {
    title: 'Our own pages',
    note: 'Milliseconds from asking for the page to its first and its last picture, in a fresh browser and again; kB after gzip. Target: the popup under 100.',
    head: ['browser', 'page', 'files', 'kB', 'cold first', 'cold all', 'first', 'all'],
    rows,
  };
}

export async function memory(): Promise<Table> {
  const rows: string[][] = [];
  for (const guarded of [false, true]) {
    const held = await measureMemory(guarded);
    for (const [index, when] of ['at the start', 'after 10,000 keys', 'after 200 composers'].entries()) {
      const { heap = Number.NaN, nodes, listeners } = held[index] ?? {};
      rows.push([guarded ? 'with us' : 'without', when, (heap / 1_000).toFixed(0), String(nodes), String(listeners)]);
    }
  }
  return {
    title: 'What the page holds',
    note: 'After a garbage collection, in Chromium.',
    head: ['', '', 'heap kB', 'nodes', 'listeners'],
    rows,
  };
}
