import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { matchesOf, SITES } from '../../pages/sites.ts';
import { extensionFor } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { Visit } from '../driver/visit.ts';
import {
  goesBackToEdit,
  isLeftAlone,
  isWarnedWhileTyping,
  passesUntouched,
  postsAnyway,
  waysOf,
} from '../scenarios.ts';

const OFF = SITES.filter((site) => site.off);

/** The main job, on the sites that the extension knows, under their real names and with their real editors. */
export function tellStoriesOfKnownSites(kind: BrowserKind): void {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, OFF.flatMap(matchesOf)) });
  });
  afterAll(() => browser.browser.close());

  describe.each(OFF)('$id, before it is switched on', (site) => {
    for (const box of site.boxes) {
      for (const way of waysOf(box)) {
        test(`${way} in ${box.id}: is left alone`, async () => {
          const visit = await Visit.open(browser, site);
          await isLeftAlone(visit, box, way);
          await visit.close();
        });
      }
    }
  });

  describe('with everything on', () => {
    beforeAll(() =>
      choose(browser, { sites: Object.fromEntries(OFF.map(({ id }) => [id, true])) }, OFF.flatMap(matchesOf)),
    );

    describe.each(SITES)('$id', (site) => {
      describe.each([...site.boxes])('$id ($editor)', (box) => {
        const story = (name: string, tell: (visit: Visit) => Promise<void>): void => {
          test(name, async () => {
            const visit = await Visit.open(browser, site);
            await tell(visit);
            await visit.close();
          });
        };
        story('underlines the complaint while it is typed', (visit) => isWarnedWhileTyping(visit, box));
        for (const way of waysOf(box)) {
          story(`${way}: asks, and goes back to edit`, (visit) => goesBackToEdit(visit, box, way));
          story(`${way}: asks, and posts anyway, byte for byte`, (visit) => postsAnyway(visit, box, way));
          story(`${way}: lets a harmless post through untouched`, (visit) => passesUntouched(visit, box, way));
        }
      });
    });
  });
}
