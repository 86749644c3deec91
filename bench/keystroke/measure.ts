import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { launch } from '../../tests/browser/driver/launch.ts';
import { until } from '../../tests/browser/driver/until.ts';
import { Visit } from '../../tests/browser/driver/visit.ts';
import { SITES } from '../../tests/pages/sites.ts';
import { buildTimed } from './build.ts';

/** Times from key to verdict, in milliseconds, in the order of the keys. The first is that of a box just focused. */
export interface KeystrokeTimes {
  readonly site: string;
  readonly editor: string;
  /** Length of the draft when the measuring began, in UTF-16 units. */
  readonly from: number;
  readonly times: readonly number[];
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
      await page.evaluate(() => {
        const times: number[] = [];
        Object.assign(window, { keystrokes: times });
        addEventListener('message', ({ data }) => {
          if (typeof data?.keystrokeToVerdict === 'number') times.push(data.keystrokeToVerdict);
        });
      });
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
      const times = await until('the last verdict', async () => {
        const all = await page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes);
        return all.length > TEXT.length / 2 ? all : null;
      });
      series.push({ site: id, editor: box.editor, from: before.length, times });
    } finally {
      await browser.browser.close();
    }
  }
  return series;
}
