import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { launch } from '../../tests/browser/driver/launch.ts';
import { until } from '../../tests/browser/driver/until.ts';
import { Visit } from '../../tests/browser/driver/visit.ts';
import { SITES } from '../../tests/pages/sites.ts';
import { buildTimed } from './build.ts';
import type { Clocked } from './composer.iife.ts';

/** Times in milliseconds, in the order of the keys. The first is that of a box just focused. */
export interface KeystrokeTimes {
  readonly site: string;
  readonly editor: string;
  /** Length of the draft when the measuring began, in UTF-16 units. */
  readonly from: number;
  /** From the key to the verdict on the text. */
  readonly verdicts: readonly number[];
  /** From the key to the picture with the underline, while something is underlined. */
  readonly underlines: readonly number[];
}

/** Between two keys, in milliseconds: a fast typist's pace (about 100 words a minute is 120). */
const PACE = 60;

const TEXT =
  'So the interview went fine and they asked about my last team. I said the truth: good people, odd hours, a boss who ' +
  'calls at night. Now I have to weigh the money against the daily commute and hating the work. What would you do, ' +
  'honestly, with two children and a dog at home?';
/** An everyday paragraph, repeated in front of the draft to see what a long one costs. */
const FILLER =
  'We walked along the river until the rain came, and then we sat in the old café and talked about nothing at all. ';

/**
 * Types into real editors on fixture pages with the built extension, and times the verdicts.
 *
 * @param kind the browser to measure in
 * @returns one series for each box
 */
export async function measureKeystrokes(kind: BrowserKind): Promise<KeystrokeTimes[]> {
  const extension = await buildTimed(kind);
  const series: KeystrokeTimes[] = [];
  const cases = [
    { id: 'wordpress', box: 0, before: '' },
    { id: 'x', box: 0, before: '' },
    { id: 'bluesky', box: 0, before: '' },
    { id: 'wordpress', box: 0, before: FILLER.repeat(25) },
  ];
  for (const { id, box: index, before } of cases) {
    // A browser of its own for each, so that each first key meets an engine that was not warmed by another box.
    const browser = await launch(kind, { extension });
    try {
      const site = SITES.find((candidate) => candidate.id === id);
      const box = site?.boxes[index];
      if (!site || !box) throw new Error(`There is no fixture ${id}.`);
      const visit = await Visit.open(browser, site);
      const { page } = visit;
      await page.evaluate(collect);
      if (before) {
        await page.$eval(
          box.editable.selector,
          (element, text) => {
            (element as HTMLTextAreaElement).value = text;
          },
          before,
        );
      }
      await visit.focus(box);
      for (const key of TEXT) {
        await page.keyboard.type(key);
        await new Promise((resolve) => setTimeout(resolve, PACE));
      }
      const clocks = await until('the last verdict', async () => {
        const all = await clocked(page);
        return all.verdict.length > TEXT.length / 2 ? all : null;
      });
      series.push({
        site: id,
        editor: box.editor,
        from: before.length,
        verdicts: clocks.verdict,
        underlines: clocks.underline,
      });
    } finally {
      await browser.browser.close();
    }
  }
  return series;
}

/** How often a post is pressed. */
const PRESSES = 40;

/**
 * Posts something harmless again and again, its verdict at hand.
 *
 * @returns how long each press was ours before it went on to the page, in milliseconds
 */
export async function measureGuard(kind: BrowserKind): Promise<readonly number[]> {
  const browser = await launch(kind, { extension: await buildTimed(kind) });
  try {
    const site = SITES.find(({ id }) => id === 'x');
    const [box] = site?.boxes ?? [];
    if (!site || !box) throw new Error('There is no such fixture.');
    const visit = await Visit.open(browser, site);
    await visit.page.evaluate(collect);
    for (let press = 1; press <= PRESSES; press++) {
      await visit.focus(box);
      const { verdict } = await clocked(visit.page);
      await visit.page.keyboard.type(`Good morning, number ${press}`);
      await until('the verdict', async () => (await clocked(visit.page)).verdict.length > verdict.length);
      await visit.pressPost(box);
      await visit.untilPublished(press);
    }
    const { press } = await clocked(visit.page);
    // Presses into the box itself are clicks, too; those on Post take longest of each round.
    const rounds = press.length / PRESSES;
    return Array.from({ length: PRESSES }, (_, round) =>
      Math.max(...press.slice(round * rounds, (round + 1) * rounds)),
    );
  } finally {
    await browser.browser.close();
  }
}

type Clocks = Record<Clocked['clock'], number[]>;

/** Runs in the page. */
function collect(): void {
  const clocks: Clocks = { verdict: [], underline: [], press: [] };
  Object.assign(window, { clocks });
  addEventListener('message', ({ data }: MessageEvent<Partial<Clocked>>) => {
    if (data?.clock !== undefined && data.took !== undefined) clocks[data.clock].push(data.took);
  });
}

function clocked(page: Page): Promise<Clocks> {
  return page.evaluate(() => (window as unknown as { clocks: Clocks }).clocks);
}
