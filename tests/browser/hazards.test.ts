/** Pages that are hard for a guest, on sites that nobody but their user told the extension of. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, HAZARDS } from '../pages/sites.ts';
import { HOST } from './driver/closed-root.ts';
import { launchGuarding } from './driver/guarding.ts';
import type { LaunchedBrowser } from './driver/launch.ts';
import { shareOf } from './driver/share.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { CLEAN, TWEET, tellsAll } from './scenarios.ts';

/** Pages on which it goes otherwise: see their own tests. */
const REMOVER = 'hazards/node-remover';
const TRUSTED_ONLY = 'hazards/trusted-only';
const LEFT_ALONE = 'hazards/left-alone';
const APART: ReadonlySet<string> = new Set([
  REMOVER,
  TRUSTED_ONLY,
  LEFT_ALONE,
  // In presses.test.ts, places.test.ts, touch.test.ts, geometry.test.ts and editors/.
  ...['two-step', 'enter', 'spa', 'editors', 'geometry', 'narrow'].map((name) => `hazards/${name}`),
]);

describe.each(['chromium', 'firefox'] as const)('on added sites, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchGuarding(kind, HAZARDS);
  });
  afterAll(() => browser.browser.close());

  const open = (id: string): Promise<Visit> => Visit.open(browser, fixture(id));

  describe.each(
    shareOf(
      HAZARDS.filter(({ id }) => !APART.has(id)),
      kind,
    ),
  )('$id', (site) => {
    for (const box of site.boxes) {
      const name = `${box.id}${box.editable.frame === undefined ? '' : ` in the frame “${box.editable.frame}”`}`;
      test(`${name}: underlines, asks, goes back to edit, posts anyway, and lets the harmless through`, async () => {
        const visit = await Visit.open(browser, site);
        await tellsAll(visit, box, 'click');
        await visit.close();
      });
    }
  });

  test('two boxes at once: a press sends only what it belongs to', async () => {
    const visit = await open('hazards/two-boxes');
    const [first, second] = [visit.box('first'), visit.box('second')];
    await visit.type(first, TWEET);
    await visit.type(second, CLEAN);
    await visit.pressPost(second);
    expect(await visit.untilPublished(1)).toEqual([CLEAN]);
    expect((await visit.shown(first)).question).toBeNull();
    await visit.pressPost(first);
    await visit.untilAsked(first);
    expect(await visit.published()).toHaveLength(1);
    await visit.close();
  });

  test('a press right after dictating, in a dialog: the question is still one to answer by keyboard', async () => {
    const visit = await open('hazards/modal');
    const box = visit.box('text');
    await visit.focus(box);
    await visit.insert(box, TWEET);
    await visit.pressPost(box);
    await visit.untilAsked(box);
    // The underlines come now; they must not take the question out of its place.
    await until('the badge', async () => (await visit.shown(box)).badge);
    expect((await visit.shown(box)).question?.buttons[0]?.focused).toBe(true);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    expect(await visit.untilPublished(1)).toEqual([TWEET]);
    await visit.close();
  });

  test('a page that removes everything of ours: the post goes through as without us', async () => {
    const visit = await open(REMOVER);
    const box = visit.box('text');
    await visit.type(box, TWEET);
    await visit.pressPost(box);
    expect(await visit.untilPublished(1)).toEqual([TWEET]);
    await visit.type(box, CLEAN);
    await visit.pressPost(box);
    expect(await visit.untilPublished(2)).toEqual([TWEET, CLEAN]);
    await visit.close();
  });

  test('a button that takes no press from a script: we say so, and the author’s next press passes', async () => {
    const visit = await open(TRUSTED_ONLY);
    const box = visit.box('text');
    await visit.type(box, TWEET);
    await visit.pressPost(box);
    await visit.untilAsked(box);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await until('the notice', async () => (await visit.shown(box)).status.includes('once more'));
    expect(await visit.published()).toEqual([]);
    await visit.pressPost(box);
    expect(await visit.untilPublished(1)).toEqual([TWEET]);
    await visit.close();
  });

  test('searches, passwords, addresses and one-line forms are left alone', async () => {
    const visit = await open(LEFT_ALONE);
    for (const [count, box] of visit.site.boxes.entries()) {
      await visit.type(box, TWEET);
      expect(await visit.underlined(box)).toEqual([]);
      await visit.pressPost(box);
      expect(await visit.untilPublished(count + 1)).toContain(TWEET);
    }
    expect(await visit.page.$(HOST)).toBeNull();
    await visit.close();
  });
});
