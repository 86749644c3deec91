/** `npm run soak -- load`: very many tabs, and hours of typing. */
import { setTimeout as rest } from 'node:timers/promises';
import { type CDPSession, TargetType } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { SITES } from '../../pages/sites.ts';
import { inExtensionPage } from '../driver/background.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';
import { taken } from './processes.ts';

const DRAFT = 'I hate my job and my boss is an idiot. ';

export interface TabsReport {
  readonly tabs: number;
  readonly composers: number;
  /** Megabytes of all the browser's processes, at rest. */
  readonly memory: number;
  /** Share of one core that the browser takes at rest, in percent. */
  readonly cpu: number;
  /** After how many seconds without a key the background was gone; null without the extension. */
  readonly asleepAfter: number | null;
  /** Whether a key in a composer of before still brings its underline; null without the extension. */
  readonly wakes: boolean | null;
}

const SITE_IDS = ['x', 'mastodon', 'bluesky', 'reddit', 'wordpress'];

/**
 * Opens tabs with timelines, writes drafts in some of them, and lets everything rest.
 * @param guarded whether the extension is there
 * @param seconds how long the rest is measured
 */
export async function measureTabs(
  kind: BrowserKind,
  guarded: boolean,
  { tabs = 50, composers = 10, seconds = 30 } = {},
): Promise<TabsReport> {
  const launched = await launch(kind, guarded ? { extension: builtExtension(kind) } : {});
  try {
    const writing: Visit[] = [];
    for (let tab = 0; tab < tabs; tab++) {
      const site = SITES.find(({ id }) => id === SITE_IDS[tab % SITE_IDS.length]);
      if (site === undefined) throw new Error('There is no such fixture.');
      const visit = await Visit.open(launched, site);
      await visit.page.evaluate(fillTimeline);
      const [box] = site.boxes;
      if (box === undefined || tab % Math.floor(tabs / composers) !== 0) continue;
      await visit.type(box, DRAFT);
      if (guarded) await until('the underline', async () => (await visit.underlined(box)).length > 0);
      writing.push(visit);
    }
    const asleepAfter = guarded ? await untilAsleep(launched) : null;
    // What was opened to look whether it sleeps is tidied away first.
    await rest(10_000);
    const pid = launched.browser.process()?.pid ?? 0;
    const before = taken(pid);
    await rest(seconds * 1000);
    const after = taken(pid);
    return {
      tabs,
      composers: writing.length,
      memory: after.memory,
      cpu: (after.cpu - before.cpu) / (seconds * 10),
      asleepAfter,
      wakes: guarded ? await wakes(writing) : null,
    };
  } finally {
    await launched.browser.close();
  }
}

/** How long Firefox's background rests before it is ended, and a little more, in milliseconds. */
const FIREFOX_REST = 35_000;

/** Seconds until the background is gone. In Firefox each look wakes it for another half minute, so looks are rare. */
async function untilAsleep(launched: LaunchedBrowser): Promise<number> {
  const start = Date.now();
  const passed = () => Math.round((Date.now() - start) / 1000);
  while (passed() < 180) {
    await rest(launched.kind === 'chromium' ? 1000 : FIREFOX_REST);
    const isAsleep =
      launched.kind === 'chromium'
        ? !launched.browser.targets().some((one) => one.type() === TargetType.SERVICE_WORKER)
        : !(await viewsOf(launched)).some((path) => path.includes('background'));
    if (isAsleep) return passed();
  }
  return Number.POSITIVE_INFINITY;
}

const viewsOf = (launched: LaunchedBrowser): Promise<string[]> =>
  inExtensionPage(launched, 'browser.extension.getViews().map((view) => view.location.pathname)');

async function wakes(writing: readonly Visit[]): Promise<boolean> {
  const [visit] = writing;
  const box = visit?.site.boxes[0];
  if (visit === undefined || box === undefined) return false;
  await visit.page.bringToFront();
  await visit.type(box, ' Je déteste mon boulot.');
  await until('the underline of what is new', async () =>
    (await visit.underlined(box)).some((words) => words.includes('boulot')),
  );
  return true;
}

/** Runs in the page: two hundred posts of others. */
function fillTimeline(): void {
  const timeline = document.querySelector('[data-timeline]') ?? document.body;
  for (let at = 0; at < 200; at++) {
    const item = document.createElement('article');
    item.textContent = `Post number ${at}: a quiet walk by the river, then coffee and a book.`;
    timeline.append(item);
  }
}

/** What is held after so many keys, in kilobytes after a garbage collection. */
export interface Held {
  readonly keys: number;
  /** The page, all of its worlds together. */
  readonly page: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly background: number;
}

/** People who type fast: keys in an hour. */
export const KEYS_AN_HOUR = 12_000;

/** Hours of typing in one box, as fast as the browser takes it. Chromium only: Firefox tells no page's memory. */
export async function measureTyping(hours: number, told: (held: Held) => void): Promise<readonly Held[]> {
  const launched = await launch('chromium', { extension: builtExtension('chromium') });
  try {
    const site = SITES.find(({ id }) => id === 'mastodon');
    const box = site?.boxes[0];
    if (site === undefined || box === undefined) throw new Error('There is no such fixture.');
    const visit = await Visit.open(launched, site);
    await visit.focus(box);
    const client = await visit.page.createCDPSession();
    await client.send('Performance.enable');
    const all: Held[] = [];
    let keys = 0;
    const write = async (most: number): Promise<void> => {
      for (let typed = 0; typed < most; typed += DRAFT.length, keys += DRAFT.length) {
        if (Math.round(typed / DRAFT.length) % 10 === 0) await emptied(visit);
        await visit.keys(box, DRAFT);
      }
    };
    // Once round everything that is read when first needed.
    await write(KEYS_AN_HOUR / 4);
    keys = 0;
    for (let part = 0; part <= hours * 4; part++) {
      if (part > 0) await write(KEYS_AN_HOUR / 4);
      const held = { keys, ...(await heldBy(client)), background: await backgroundHeap(launched) };
      all.push(held);
      told(held);
    }
    return all;
  } finally {
    await launched.browser.close();
  }
}

async function emptied(visit: Visit): Promise<void> {
  await visit.page.keyboard.down('Control');
  await visit.page.keyboard.press('a');
  await visit.page.keyboard.up('Control');
  await visit.page.keyboard.press('Delete');
}

async function heldBy(client: CDPSession): Promise<Pick<Held, 'page' | 'nodes' | 'listeners'>> {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { page: of('JSHeapUsedSize') / 1000, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function backgroundHeap({ browser }: LaunchedBrowser): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const client = (await target.worker())?.client;
  if (client === undefined) return Number.NaN;
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}
