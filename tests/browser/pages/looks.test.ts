/** How the extension's smaller pages look and read: for everybody, in both languages, light and dark, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/settings/schema.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { forceColours, IN_FORCED_COLOURS, violations } from './axe.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { OwnPage, type OwnPageOptions } from './own-page.ts';
import { cutOff, emptyElements, inTheWrongLanguage, messagesOf, speaking, textsOf } from './own-text.ts';
import { sleepingDraft } from './sleeping.ts';

/** Something in every list. */
const FULL: Partial<Settings> = {
  rules: { 'hates-work': 'hint' },
  names: [
    { text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', kind: 'employer' },
  ],
  allowed: [{ words: 'fatty' }, { words: 'hating', rule: 'hates-work' }],
  added: ['https://a-rather-long-name-of-a-site.somewhere-in-the-provinces.example/*'],
};
const LANGUAGES = [
  { language: 'en', other: 'fr' },
  { language: 'fr', other: 'en' },
] as const;
/** Narrowest phones, and the width of a window. */
const NARROW = 320;
const WIDE = 1200;

describe.each(LANGUAGES)('our pages in $language', ({ language, other }) => {
  let browser: LaunchedBrowser;
  let draft: Drafting;
  let tab: number;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: speaking(language) });
    await choose(browser, FULL);
    const home = await OwnPage.open(browser, 'popup');
    const tabs = () =>
      home.page.evaluate('chrome.tabs.query({}).then((all) => all.map(({ id }) => id))') as Promise<number[]>;
    const before = await tabs();
    draft = await Drafting.open(browser);
    tab = (await tabs()).find((id) => !before.includes(id)) ?? -1;
    await draft.type(COMPLAINT);
    await home.close();
  });
  afterAll(() => browser.browser.close());

  const openPopup = async (look: OwnPageOptions): Promise<OwnPage> => {
    const popup = await OwnPage.open(browser, 'popup', { ...look, suffix: `?tab=${tab}` });
    await popup.store(Object.assign({}, ...['a', 'b', 'c'].map((id) => sleepingDraft(id, COMPLAINT))));
    await until('all that there is', () =>
      popup.page.evaluate(
        () => document.querySelector('.finding') !== null && document.querySelector('details') !== null,
      ),
    );
    return popup;
  };
  const openWelcome = async (look: OwnPageOptions): Promise<OwnPage> => {
    const welcome = await OwnPage.open(browser, 'welcome', look);
    await until('the finding', () => welcome.page.evaluate(() => document.querySelector('.finding') !== null));
    return welcome;
  };
  const openStep =
    (step: string) =>
    (look: OwnPageOptions): Promise<OwnPage> =>
      OwnPage.open(browser, 'welcome', { ...look, suffix: step });
  const PAGES = [
    { name: 'popup', open: openPopup },
    { name: 'welcome', open: openWelcome },
    { name: 'welcome, names', open: openStep('#names') },
    { name: 'welcome, sites', open: openStep('#sites') },
    { name: 'welcome, at its end', open: openStep('#ready') },
    { name: 'already posted', open: (look: OwnPageOptions) => OwnPage.open(browser, 'already-posted', look) },
  ];

  /** A window that its user has zoomed to 200 %: half as many CSS pixels, each twice as large. */
  const zoomed = { width: WIDE / 2, height: 450, deviceScaleFactor: 2 };

  test.each(PAGES)('$name', async ({ open }) => {
    const own = await open({ width: WIDE });
    const { page } = own;
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(inTheWrongLanguage(texts, messagesOf(language), messagesOf(other))).toEqual([]);
    expect(await emptyElements(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);

    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // A colour on its way from light to dark is neither.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await violations(own), scheme).toEqual([]);
    }
    await forceColours(page);
    expect(await violations(own, IN_FORCED_COLOURS), 'forced colours').toEqual([]);

    for (const size of [{ width: NARROW, height: 640 }, zoomed]) {
      await page.setViewport(size);
      const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }));
      expect(scrollWidth, 'fits without scrolling sideways').toBeLessThanOrEqual(size.width);
      expect(await cutOff(page), `nothing is cut off, ${size.width} wide`).toEqual([]);
    }
    await own.close();
  });
});
