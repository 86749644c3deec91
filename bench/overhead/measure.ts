import { builtExtension } from '../../tests/browser/driver/extension.ts';
import { launch } from '../../tests/browser/driver/launch.ts';
import { Visit } from '../../tests/browser/driver/visit.ts';
import { SITES } from '../../tests/pages/sites.ts';
import { percentile } from '../percentile.ts';
import { buildChecker } from './checker.ts';

/** What a page costs by itself, with us, and with a checker that people use: one page, one text, one run. Chromium. */

export const VARIANTS = ['nothing', 'this extension', 'harper.js'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Overhead {
  readonly variant: Variant;
  /** Scripts of all worlds until the page was loaded, in milliseconds of the page's main thread (median of the loads). */
  readonly scriptOnLoad: number;
  /** The main thread's whole work for one key, in milliseconds. */
  readonly perKey: number;
  /**
   * From each key to the next picture, the browser's own count in steps of 8 ms (https://www.w3.org/TR/event-timing/):
   * the 98th percentile is what INP reports of a page with so many keys (https://web.dev/articles/inp), in milliseconds.
   */
  readonly interaction: { readonly p50: number; readonly p98: number };
  /** Tasks over 50 ms while typing (https://www.w3.org/TR/longtasks-1/). */
  readonly longTasks: number;
  /** The page's heap after a garbage collection, in bytes, all worlds together. */
  readonly heap: number;
}

/** Between two keys, in milliseconds. */
const PACE = 40;
const LOADS = 9;
const TEXT =
  'So the interview went fine and they asked about my last team. I said the truth: good people, odd hours, a boss who ' +
  'calls at night. Now I have to weigh the money against the daily commute and hating the work.';

/** Loads the page again and again, and types the same text into it, with each variant. */
export async function measureOverhead(): Promise<Overhead[]> {
  const folders: Record<Variant, string | undefined> = {
    nothing: undefined,
    'this extension': builtExtension('chromium'),
    'harper.js': await buildChecker(),
  };
  const figures: Overhead[] = [];
  for (const variant of VARIANTS) figures.push(await measure(variant, folders[variant]));
  return figures;
}

async function measure(variant: Variant, extension: string | undefined): Promise<Overhead> {
  const site = SITES.find(({ id }) => id === 'wordpress');
  const [box] = site?.boxes ?? [];
  if (site === undefined || box === undefined) throw new Error('There is no such fixture.');
  const launched = await launch('chromium', extension === undefined ? {} : { extension });
  try {
    const visit = await Visit.open(launched, site);
    const client = await visit.page.createCDPSession();
    // Processor time, which a busy machine does not stretch.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** Seconds and bytes, as the protocol has them. */
    const metric = async (name: string): Promise<number> => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find((candidate) => candidate.name === name)?.value ?? Number.NaN;
    };
    const loads: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      // Each document counts from zero.
      await visit.load();
      loads.push(1_000 * (await metric('ScriptDuration')));
    }
    await visit.focus(box);
    // The engines of both extensions are awake, as after the first words of a session.
    await visit.page.keyboard.type('Well then. ');
    await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
    await visit.page.evaluate(watch);
    const busy = await metric('TaskDuration');
    for (const key of TEXT) {
      await visit.page.keyboard.type(key);
      await new Promise((resolve) => setTimeout(resolve, PACE));
    }
    const work = (await metric('TaskDuration')) - busy;
    const { keys, longTasks } = await visit.page.evaluate(() => window.watched);
    await client.send('HeapProfiler.collectGarbage');
    return {
      variant,
      scriptOnLoad: percentile(loads, 50),
      perKey: (1_000 * work) / TEXT.length,
      interaction: { p50: percentile(keys, 50), p98: percentile(keys, 98) },
      longTasks: longTasks.length,
      heap: await metric('JSHeapUsedSize'),
    };
  } finally {
    await launched.browser.close();
  }
}

declare global {
  interface Window {
    watched: { keys: number[]; longTasks: number[] };
  }
}

/** Runs in the page. */
function watch(): void {
  window.watched = { keys: [], longTasks: [] };
  const { keys, longTasks } = window.watched;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
