import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { type FixtureSite, matchesOf, SITES } from '../../pages/sites.ts';
import { extensionFor } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { Visit } from '../driver/visit.ts';
import { isLeftAlone, tellsAll, waysOf } from '../scenarios.ts';

const OFF = SITES.filter((site) => site.off);

/** The main job, on the sites that the extension knows, under their real names and with their real editors. */
export function tellStoriesOfKnownSites(kind: BrowserKind): void {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, OFF.flatMap(matchesOf)) });
  });
  afterAll(() => browser.browser.close());

  const storyOn = (site: FixtureSite) => (name: string, tell: (visit: Visit) => Promise<void>) =>
    test(name, async () => {
      const visit = await Visit.open(browser, site);
      await tell(visit);
      await visit.close();
    });

  describe.each(OFF)('$id, before it is switched on', (site) => {
    for (const box of site.boxes) {
      for (const way of waysOf(box)) {
        storyOn(site)(`${way} in ${box.id}: is left alone`, (visit) => isLeftAlone(visit, box, way));
      }
    }
  });

  describe('with everything on', () => {
    beforeAll(() =>
      choose(browser, { sites: Object.fromEntries(OFF.map(({ id }) => [id, true])) }, OFF.flatMap(matchesOf)),
    );

    describe.each(SITES)('$id', (site) => {
      const story = storyOn(site);
      describe.each([...site.boxes])('$id ($editor)', (box) => {
        for (const way of waysOf(box)) {
          story(`${way}: underlines, asks, goes back to edit, posts anyway, and lets the harmless through`, (visit) =>
            tellsAll(visit, box, way),
          );
        }
      });
    });
  });
}
