/** The fixture pages are only worth something if they work like real sites when the extension is not there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAZARDS, SITES } from '../pages/sites.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { Visit } from './driver/visit.ts';
import { send, waysOf } from './scenarios.ts';

/** The page whose fields are no post boxes, and the one that shows one editor at a time, by its address. */
const APART: ReadonlySet<string> = new Set(['hazards/left-alone', 'hazards/editors']);
const PAGES = [...SITES, ...HAZARDS].filter(({ id }) => !APART.has(id));
const TEXT = 'Well… it’s “fine”, 100 % <b>fine</b> 🙃';

describe.each(['chromium', 'firefox'] as const)('without the extension, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(() => browser.browser.close());

  test.each(PAGES)('each box of $id sends exactly what was typed, in each way, and again', async (site) => {
    const visit = await Visit.open(browser, site);
    const sent: string[] = [];
    for (const box of site.boxes) {
      const [first, ...others] = waysOf(box);
      if (first === undefined) continue;
      // A box like another is tried once; the last text of the others shows that the box is whole again.
      for (const way of box.like === undefined ? [first, ...others] : [first]) {
        const text = `${box.id} ${sent.length}${box.oneLine ? ' ' : '\n'}${TEXT}`;
        await visit.type(box, text);
        await send(visit, box, way);
        if (way === 'click' && box.confirm !== undefined) await visit.press(box.confirm);
        sent.push(text);
        expect(await visit.untilPublished(sent.length)).toEqual(sent);
      }
    }
    expect(visit.errors).toEqual([]);
    expect(visit.server.strays).toEqual([]);
    await visit.close();
  });
});
