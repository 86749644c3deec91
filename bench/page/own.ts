import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { builtExtension } from '../../tests/browser/driver/extension.ts';
import { type LaunchedBrowser, launch } from '../../tests/browser/driver/launch.ts';
import { until } from '../../tests/browser/driver/until.ts';
import { percentile } from '../percentile.ts';

/** What the extension's own pages weigh, and how soon they are there. */

export const OWN_PAGES = ['popup', 'options', 'welcome', 'already-posted'] as const;
export type OwnPageName = (typeof OWN_PAGES)[number];

/** Times in milliseconds from the moment the page was asked for. */
export interface Opened {
  /** Something is on the screen (https://www.w3.org/TR/paint-timing/#sec-terminology). */
  readonly first: number;
  /**
   * The last and largest of it is on the screen (https://www.w3.org/TR/largest-contentful-paint/). Buttons answer from
   * then on: they are drawn by the same code that listens to them.
   */
  readonly all: number;
}

export interface OwnPageFigures {
  readonly page: OwnPageName;
  /** Of the scripts and styles that it loads, in bytes as they lie in a store's package. */
  readonly gzip: number;
  readonly files: number;
  /** The very first time in a fresh browser. */
  readonly cold: Opened;
  /** Medians of the following times. */
  readonly warm: Opened;
}

/** Opens each page, for the first time and again and again. */
export async function measureOwnPages(kind: BrowserKind, times = 15): Promise<OwnPageFigures[]> {
  const folder = builtExtension(kind);
  const figures: OwnPageFigures[] = [];
  for (const page of OWN_PAGES) {
    const launched = await launch(kind, { extension: folder });
    try {
      const cold = await open(launched, page);
      const warm: Opened[] = [];
      for (let time = 0; time < times; time++) warm.push(await open(launched, page));
      const files = filesOf(folder, page);
      figures.push({
        page,
        gzip: files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0),
        files: files.length,
        cold,
        warm: { first: median(warm.map(({ first }) => first)), all: median(warm.map(({ all }) => all)) },
      });
    } finally {
      await launched.browser.close();
    }
  }
  return figures;
}

const median = (times: readonly number[]): number => percentile(times, 50);

/** The scripts and styles that a page loads before it can be drawn, those that they import included. */
function filesOf(folder: string, page: OwnPageName): string[] {
  const index = join(folder, `src/pages/${page}/index.html`);
  const found = new Set<string>();
  const follow = (from: string, names: RegExp): void => {
    for (const [, name = ''] of readFileSync(from, 'utf8').matchAll(names)) {
      const file = name.startsWith('/') ? join(folder, name) : resolve(dirname(from), name);
      if (found.has(file)) continue;
      found.add(file);
      if (file.endsWith('.js')) follow(file, /(?:from|import)\s*["'](\.[^"']+)["']/g);
    }
  };
  follow(index, /(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...found];
}

async function open({ browser, extensionUrl }: LaunchedBrowser, name: OwnPageName): Promise<Opened> {
  const page = await browser.newPage();
  try {
    // The popup in a tab of its own: what a window costs is the browser's.
    await page.goto(`${extensionUrl}src/pages/${name}/index.html`, { waitUntil: [] });
    await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
    return await page.evaluate(painted);
  } finally {
    await page.close();
  }
}

/** Runs in the page, so without inner functions of a name: waits until nothing larger has come for a while. */
function painted(): Promise<Opened> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    new PerformanceObserver((list) => {
      const all = list.getEntries().at(-1)?.startTime ?? Number.NaN;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        resolve({ first: paint?.startTime ?? Number.NaN, all });
      }, 250);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
