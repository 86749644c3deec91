/** Who can read a post is read from the page, also where its author changes it after the last word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../../pages/sites.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';

const RISK = 'My boss is a moron.';
const MENU = 'select[name="visibility"]';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind) });
  });
  afterAll(() => browser.browser.close());

  test('among the few who are meant nothing is asked; before everybody it is', async () => {
    const site = SITES.find(({ id }) => id === 'phanpy');
    const box = site?.boxes[0];
    if (site === undefined || box === undefined) throw new Error('There is no such fixture.');
    const visit = await Visit.open(browser, site);
    await visit.page.select(MENU, 'direct');
    await visit.type(box, RISK);
    await until('the underline', async () => (await visit.underlined(box)).length > 0);
    await visit.pressPost(box);
    expect(await visit.untilPublished(1)).toEqual([RISK]);

    await visit.page.select(MENU, 'direct');
    await visit.type(box, RISK);
    await until('the underline', async () => (await visit.underlined(box)).length > 0);
    await visit.page.select(MENU, 'public');
    await visit.pressPost(box);
    const { text } = await visit.untilAsked(box);
    expect(text).toContain('moron');
    expect(await visit.published()).toHaveLength(1);
    await visit.close();
  });
});
