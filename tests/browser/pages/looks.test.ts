/** How the extension's smaller pages look and read: for everybody, in both languages, light and dark, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/settings/schema.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { violations } from './axe.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { OwnPage, type OwnPageOptions } from './own-page.ts';
import { emptyElements, inTheWrongLanguage, messagesOf, speaking, textsOf } from './own-text.ts';
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

  describe.each(PAGES)('$name', ({ open }) => {
    test('says everything in the language of the browser', async () => {
      const own = await open({ width: WIDE });
      const texts = await textsOf(own.page);
      expect(texts.length).toBeGreaterThan(10);
      expect(inTheWrongLanguage(texts, messagesOf(language), messagesOf(other))).toEqual([]);
      expect(await emptyElements(own.page)).toEqual([]);
      expect(await own.page.evaluate(() => document.documentElement.lang)).toBe(language);
      await own.close();
    });

    test('fits the narrowest phones without scrolling sideways', async () => {
      const own = await open({ width: NARROW });
      expect(await own.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
      await own.close();
    });

    test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
      const own = await open({ width: WIDE, colorScheme });
      expect(await violations(own)).toEqual([]);
      await own.close();
    });
  });
});
