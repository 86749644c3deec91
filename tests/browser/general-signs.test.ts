/** The general signs alone: the same pages under names that nobody knows, so that no site's entry helps. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { type FixtureSite, HAZARDS, matchesOf, SITES } from '../pages/sites.ts';
import { extensionFor } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { choose } from './driver/settings.ts';
import { shareOf } from './driver/share.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { send, waysOf } from './scenarios.ts';

/** The least share of boxes of which both the box and what sends it are found. */
const SHARE = 0.85;
const RISK = 'My boss is a moron.';
/** Pages by other names; the paths stay, because the pages look at them. */
const UNKNOWN: readonly FixtureSite[] = SITES.map(({ id, ...site }) => {
  const elsewhere = (url: string): string => `https://${id}.example${new URL(url).pathname}`;
  const frames = Object.entries(site.frames ?? {}).map(([url, page]) => [elsewhere(url), page]);
  return Object.assign({ id }, site, { url: elsewhere(site.url), frames: Object.fromEntries(frames) });
});
const ADDED = [...UNKNOWN, ...HAZARDS.filter(({ id }) => id === 'hazards/two-boxes')].flatMap(matchesOf);

/** An extension that has forgotten how software looks that runs on any host: its boxes would be known by their entries. */
function forgetful(kind: BrowserKind): string {
  const folder = extensionFor(kind, ADDED);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes('.compose-form__publish')) continue;
    const forgotten = text.replaceAll(/\bsoftware:(?=\{)/gu, 'forgotten:');
    if (forgotten !== text) writeFileSync(path, forgotten);
  }
  return folder;
}

describe.each(['chromium', 'firefox'] as const)('by general signs alone, in %s', (kind) => {
  let browser: LaunchedBrowser;
  let all = 0;
  const missed: string[] = [];
  beforeAll(async () => {
    browser = await launch(kind, { extension: forgetful(kind) });
    await choose(browser, { added: ADDED }, ADDED);
  });
  afterAll(() => browser.browser.close());

  test.each(shareOf(UNKNOWN, kind))('$id is looked through', async (site) => {
    const visit = await Visit.open(browser, site);
    for (const [index, box] of site.boxes.entries()) {
      const [way] = waysOf(box);
      if (way === undefined) continue;
      all++;
      if (index > 0) await visit.load();
      const asking = { ...box, editable: box.submit ?? box.editable };
      await visit.type(box, RISK);
      try {
        await until('the underline', async () => (await visit.underlined(box)).length > 0);
        await send(visit, box, way);
        await until('an end', async () => (await visit.shown(asking)).question ?? (await visit.published())[0]);
        if ((await visit.shown(asking)).question === null) missed.push(`${site.id} ${box.id}: ${way} not held`);
      } catch {
        missed.push(`${site.id} ${box.id}: box not found`);
      }
    }
    await visit.close();
  });

  test('most boxes are found, and what sends them', () => {
    const found = all - missed.length;
    console.info(`${kind}: ${found} of ${all} boxes (${Math.round((100 * found) / all)} %)`, missed);
    expect(found / all).toBeGreaterThanOrEqual(SHARE);
  });

  test('a double click on Post does not answer the question', async () => {
    const site = HAZARDS.find(({ id }) => id === 'hazards/two-boxes');
    const box = site?.boxes[0];
    if (site === undefined || !box?.submit) throw new Error('There is no such fixture');
    const visit = await Visit.open(browser, site);
    await visit.type(box, RISK);
    await (await visit.page.$(box.submit.selector))?.click({ count: 2 });
    await visit.untilAsked(box);
    expect(await visit.published()).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    expect(await visit.shownIn(box)).toBe(RISK);
    await visit.close();
  });
});
