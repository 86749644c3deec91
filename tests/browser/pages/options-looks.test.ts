/** How each section of the options page looks and reads: in both languages, light, dark and forced colours, wide and narrow. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { localDay } from '../../../src/storage/local-day.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { forceColours, IN_FORCED_COLOURS, violations } from './axe.ts';
import { fits, LANGUAGES, NARROW, readsWell, WIDE } from './looking.ts';
import { OwnPage } from './own-page.ts';
import { speaking } from './own-text.ts';
import { SECTIONS } from './sections.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Something in every list. */
const FULL: Partial<Settings> = {
  rules: { 'hates-work': 'hint' },
  names: [{ text: LONG, kind: 'employer' }],
  allowed: [{ words: 'fatty' }, { words: 'hating', rule: 'hates-work' }, { words: LONG, rule: 'street-address' }],
  siteIdentities: { linkedin: 'professional' },
  patterns: [
    { id: 'a', kind: 'words', pattern: LONG, category: 'attack', level: 2, message: 'Non.', on: true },
    { id: 'b', kind: 'expression', pattern: 'PRJ-\\d{4}', category: 'attack', level: 1, message: '', on: false },
  ],
  rest: { until: Date.now() + 3_600_000, hours: [{ days: [1, 7], from: '23:00', to: '07:00' }] },
  awareness: { workingHours: [{ days: [1, 2, 3], from: '09:00', to: '17:00' }], lateNight: true, postsToday: 10 },
  sites: { wordpress: false },
  added: ['https://a-rather-long-name-of-a-site.somewhere-in-the-provinces.example/*'],
};

const COUNTS = { edited: 2, dropped: 1, posted: 1 };
const STORED = {
  'settings-aside-1-0': { reason: 'unreadable', at: 1, data: { version: 1 } },
  feedback: { insult: { alarms: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0], quietSince: 1 } },
  insights: {
    version: 1,
    days: { [localDay(Date.now())]: { drafts: COUNTS, rules: { 'hates-work': { ...COUNTS, notUseful: 1 } } } },
  },
};

/** What an organisation has set; managed storage cannot be written by a test. */
const POLICY = {
  organisation: 'Northwind',
  guidelines: 'https://northwind.example/posting',
  preset: 'strict',
  rules: { insult: 'ask' },
  names: [{ text: 'Northwind Logistics', kind: 'employer' }],
  patterns: [{ pattern: 'falcon', category: 'work-confidential' }],
  locked: ['preset', 'rules'],
};

/** Each section as it shows most: a rule unfolded, and what an organisation has set. */
const SHOWN = [...SECTIONS.map((id) => (id === 'rules' ? 'rules/insult' : id)), 'organisation'];
describe.each(LANGUAGES)('the options page in $language', (languages) => {
  const folder = mkdtempSync(join(tmpdir(), 'options-looks-'));
  let browser: LaunchedBrowser;
  let options: OwnPage;
  beforeAll(async () => {
    writeFileSync(join(folder, 'other.json'), JSON.stringify(defaultSettings()));
    browser = await launch('chromium', { extension: speaking(languages.language) });
    await choose(browser, FULL);
    options = await OwnPage.open(browser, 'options');
    await options.store(STORED);
    await options.givePolicy(POLICY);
    await until('the policy', () =>
      options.page.evaluate(() => document.querySelector('a[href="#organisation"]') !== null),
    );
  });
  afterAll(async () => {
    await browser.browser.close();
    rmSync(folder, { recursive: true });
  });

  const press = (selector: string) => options.page.$eval(selector, (element) => (element as HTMLElement).click());
  const untilThereIs = (selector: string) =>
    until(selector, () => options.page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

  /** Shows all that the section can show. */
  const show = async (section: string): Promise<void> => {
    await options.page.setViewport({ width: WIDE, height: 900 });
    await options.go(section);
    if (section === 'try') {
      await press('.panel .buttons button');
      await untilThereIs('.finding');
    } else if (section.startsWith('rules')) {
      await untilThereIs('.examples');
    } else if (section === 'own') {
      await press('.panel > p > button.main');
      await untilThereIs('.editor');
      await options.page.keyboard.type('fire * (');
      await press('input[name="own-kind"][value="expression"]');
      await untilThereIs('.pointed');
    } else if (section === 'words') {
      await press('.list button');
      await untilThereIs('.undo-bar');
    } else if (section === 'sites') {
      await options.page.type('input[inputmode="url"]', 'no address');
      await options.page.keyboard.press('Enter');
      await until('the refusal', () =>
        options.page.evaluate(() => document.querySelector('.field-problem')?.textContent !== ''),
      );
    } else if (section === 'backup') {
      await options.chooseFile(join(folder, 'other.json'));
      await untilThereIs('.diff');
    } else if (section === 'insights') {
      await untilThereIs('.chart');
      await press('.chart summary');
    }
  };

  test.each(SHOWN)('%s', async (section) => {
    await show(section);
    await readsWell(options, languages);
    await fits(options.page);
  });

  test('in forced colours, narrow, and while one searches', async () => {
    await forceColours(options.page);
    for (const section of ['try', 'rules/insult', 'rest', 'insights', 'backup']) {
      await options.go(section);
      expect(await violations(options, IN_FORCED_COLOURS), section).toEqual([]);
    }
    await options.page.setViewport({ width: NARROW, height: 640 });
    await options.page.type('input[type="search"]', 'e');
    await untilThereIs('.hits');
    expect(await violations(options, IN_FORCED_COLOURS)).toEqual([]);
    expect(await options.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
    await options.page.keyboard.press('Escape');
    // The way to the sections, as a page of its own.
    await options.page.evaluate(() => {
      location.hash = '';
    });
    await untilThereIs('[data-view="home"]');
    expect(await violations(options, IN_FORCED_COLOURS)).toEqual([]);
    expect(await options.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
  });
});
