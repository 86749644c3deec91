/** The general signs alone: the same pages under names that nobody knows, so that no site's entry helps. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureSite, HAZARDS, matchesOf, SITES } from '../pages/sites.ts';
import { extensionFor } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { choose } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { send, TWEET, waysOf } from './scenarios.ts';

/** The least share of boxes of which both the box and what sends it are found. */
const SHARE = 0.85;
/** Pages by other names; the paths stay, because the pages look at them. */
const UNKNOWN: readonly FixtureSite[] = SITES.map((site) =>
  Object.assign({}, site, {
    url: `https://${site.id}.example${new URL(site.url).pathname}`,
  }),
);
const ADDED = [...UNKNOWN, ...HAZARDS.filter(({ id }) => id === 'hazards/two-boxes')].flatMap(matchesOf);

describe.each(['chromium', 'firefox'] as const)('by general signs alone, in %s', (kind) => {
  let browser: LaunchedBrowser;
  const missed: string[] = [];
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, ADDED) });
    await choose(browser, { added: ADDED }, ADDED);
  });
  afterAll(() => browser.browser.close());

  test('most boxes are found, and what sends them', async () => {
    let all = 0;
    for (const site of UNKNOWN) {
      for (const box of site.boxes) {
        const [way] = waysOf(box);
        if (way === undefined) continue;
        all++;
        const visit = await Visit.open(browser, site);
        await visit.type(box, TWEET);
        try {
          await until('the underline', async () => (await visit.underlined(box)).length > 0);
          await send(visit, box, way);
          await until('an end', async () => (await visit.shown(box)).question ?? (await visit.published())[0]);
          if ((await visit.published()).length > 0) missed.push(`${site.id} ${box.id}: ${way} not held`);
        } catch {
          missed.push(`${site.id} ${box.id}: box not found`);
        }
        await visit.close();
      }
    }
    const found = all - missed.length;
    console.info(`${kind}: ${found} of ${all} boxes (${Math.round((100 * found) / all)} %)`, missed);
    expect(found / all).toBeGreaterThanOrEqual(SHARE);
  });

  test('a double click on Post does not answer the question', async () => {
    const site = HAZARDS.find(({ id }) => id === 'hazards/two-boxes');
    const box = site?.boxes[0];
    if (site === undefined || !box?.submit) throw new Error('There is no such fixture');
    const visit = await Visit.open(browser, site);
    await visit.type(box, TWEET);
    await (await visit.page.$(box.submit.selector))?.click({ count: 2 });
    await visit.untilAsked(box);
    expect(await visit.published()).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    expect(await visit.shownIn(box)).toBe(TWEET);
    await visit.close();
  });
});
