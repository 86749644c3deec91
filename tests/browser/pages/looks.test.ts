/** How the extension's smaller pages look and read: for everybody, in both languages, light and dark, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/settings/schema.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { forceColours, IN_FORCED_COLOURS, violations } from './axe.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { fits, LANGUAGES, readsWell, WIDE } from './looking.ts';
import { OwnPage, type OwnPageOptions } from './own-page.ts';
import { speaking } from './own-text.ts';
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
describe.each(LANGUAGES)('our pages in $language', (languages) => {
  let browser: LaunchedBrowser;
  let draft: Drafting;
  let tab: number;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: speaking(languages.language) });
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

  test.each(PAGES)('$name', async ({ open }) => {
    const own = await open({ width: WIDE });
    await readsWell(own, languages);
    await forceColours(own.page);
    expect(await violations(own, IN_FORCED_COLOURS), 'forced colours').toEqual([]);
    await fits(own.page);
    await own.close();
  });
});
