import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { extensionFor } from '../../tests/browser/driver/extension.ts';
import { type LaunchedBrowser, launch } from '../../tests/browser/driver/launch.ts';
import { choose } from '../../tests/browser/driver/settings.ts';
import { until } from '../../tests/browser/driver/until.ts';
import { Visit } from '../../tests/browser/driver/visit.ts';
import { HAZARDS, matchesOf } from '../../tests/pages/sites.ts';

/** What we cost the page that we are in. */

/** Gaps between frames while a page changes, in milliseconds. */
export interface Busy {
  readonly gaps: readonly number[];
  /** Tasks over 50 ms (https://www.w3.org/TR/longtasks-1/); null where the browser does not count them. */
  readonly longTasks: number | null;
}

/** What a page holds after a garbage collection. */
export interface Held {
  /** In bytes, all of the page's worlds together. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Nodes that come or go in a second, and how long for, in seconds. */
const CHANGES = 5_000;
const SECONDS = 5;
const DRAFT = 'I hate my boss and this job. ';

/** A page with a draft in it and a timeline that never rests. */
export async function measureBusyPage(kind: BrowserKind, guarded: boolean): Promise<Busy> {
  return inPage(kind, guarded, async (visit) => {
    const [box] = visit.site.boxes;
    if (!box) throw new Error('There is no box.');
    await visit.type(box, DRAFT);
    if (guarded) await until('the underline', async () => (await visit.underlined(box)).length > 0);
    return visit.page.evaluate(keepBusy, CHANGES, SECONDS);
  });
}

/**
 * What the page holds before and after many keys, and after many composers came and went. Chromium only: Firefox tells
 * no page's memory.
 */
export async function measureMemory(guarded: boolean, keys = 10_000, composers = 200): Promise<Held[]> {
  return inPage('chromium', guarded, async (visit) => {
    const client = await visit.page.createCDPSession();
    await client.send('Performance.enable');
    const held = async (): Promise<Held> => {
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const [box] = visit.site.boxes;
    if (!box) throw new Error('There is no box.');
    const write = async (count: number): Promise<void> => {
      for (let typed = 0; typed < count; typed += DRAFT.length) {
        if (typed % (10 * DRAFT.length) === 0) await visit.page.$eval('textarea', (area) => area.form?.reset());
        await visit.keys(box, DRAFT);
      }
    };
    await visit.focus(box);
    // Warm: everything that is loaded once is loaded.
    await write(600);
    await visit.page.evaluate(comeAndGo, DRAFT, 20);
    // The boxes that came and went took the caret with them.
    await visit.focus(box);
    const start = await held();
    await write(keys);
    const typed = await held();
    await visit.page.evaluate(comeAndGo, DRAFT, composers);
    return [start, typed, await held()];
  });
}

async function inPage<T>(kind: BrowserKind, guarded: boolean, work: (visit: Visit) => Promise<T>): Promise<T> {
  const site = HAZARDS.find(({ id }) => id === 'hazards/textarea-form');
  if (!site) throw new Error('There is no such fixture.');
  const added = matchesOf(site);
  const launched: LaunchedBrowser = await launch(kind, guarded ? { extension: extensionFor(kind, added) } : {});
  try {
    if (guarded) await choose(launched, { added }, added);
    return await work(await Visit.open(launched, site));
  } finally {
    await launched.browser.close();
  }
}

/** Runs in the page. */
async function keepBusy(changes: number, seconds: number): Promise<Busy> {
  const timeline = document.querySelector('[data-timeline]');
  const supported = PerformanceObserver.supportedEntryTypes.includes('longtask');
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  if (supported) observer.observe({ entryTypes: ['longtask'] });
  const gaps: number[] = [];
  const start = performance.now();
  let last = start;
  let done = 0;
  while (last - start < seconds * 1_000) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    // Half of them come, half of them go.
    for (const due = ((now - start) / 1_000) * changes; done < due; done += 2) {
      const item = document.createElement('article');
      item.textContent = `Post number ${done}`;
      timeline?.prepend(item);
      if ((timeline?.childElementCount ?? 0) > 100) timeline?.lastElementChild?.remove();
    }
  }
  observer.disconnect();
  return { gaps, longTasks: supported ? longTasks : null };
}

/** Runs in the page: composers that are opened, written in and thrown away. */
async function comeAndGo(text: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const form = document.createElement('form');
    form.innerHTML = '<textarea aria-label="What is new?"></textarea><button type="submit">Post</button>';
    document.body.append(form);
    form.querySelector('textarea')?.focus();
    document.execCommand('insertText', false, text);
    // Long enough for a verdict and its underline.
    await new Promise((resolve) => setTimeout(resolve, 40));
    form.remove();
  }
}
