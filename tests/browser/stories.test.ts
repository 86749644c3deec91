/** The main job, on the sites that the extension knows, under their real names and with their real editors. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { SITES } from '../pages/sites.ts';
import { builtExtension } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { Visit } from './driver/visit.ts';
import { goesBackToEdit, isWarnedWhileTyping, passesUntouched, postsAnyway, waysOf } from './scenarios.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind) });
  });
  afterAll(() => browser.browser.close());

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
