/** The fixture pages are only worth something if they work like real sites when the extension is not there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAZARDS, SITES } from '../pages/sites.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { Visit } from './driver/visit.ts';

/** All but the page whose fields are no post boxes. */
const PAGES = [...SITES, ...HAZARDS].filter(({ id }) => id !== 'hazards/left-alone');
const TEXT = 'Well… it’s “fine”, 100 % <b>fine</b> 🙃\nSecond line';

describe.each(['chromium', 'firefox'] as const)('without the extension, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(() => browser.browser.close());

  describe.each(PAGES)('$id', (site) => {
    for (const box of site.boxes) {
      if (box.submit !== null) {
        test(`the button sends what was typed into ${box.id} (${box.editor}), twice`, async () => {
          const visit = await Visit.open(browser, site);
          await visit.type(box, TEXT);
          await visit.pressPost(box);
          expect(await visit.untilPublished(1)).toEqual([TEXT]);
          await visit.type(box, 'Another one');
          await visit.pressPost(box);
          expect(await visit.untilPublished(2)).toEqual([TEXT, 'Another one']);
          expect(visit.errors).toEqual([]);
          expect(visit.server.strays).toEqual([]);
          await visit.close();
        });
      }
      for (const keys of box.keys) {
        test(`${keys} sends what was typed into ${box.id} (${box.editor})`, async () => {
          const visit = await Visit.open(browser, site);
          await visit.type(box, TEXT);
          await visit.pressKeys(keys);
          expect(await visit.untilPublished(1)).toEqual([TEXT]);
          expect(visit.errors).toEqual([]);
          await visit.close();
        });
      }
    }
  });
});
