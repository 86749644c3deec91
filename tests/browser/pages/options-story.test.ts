/** A walk through the sections of the options page, as its users take it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { localDay } from '../../../src/storage/local-day.ts';
import { builtExtension } from '../driver/extension.ts';
import { FILL, MAKE_ROOM } from '../driver/full-storage.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { OwnPage } from './own-page.ts';

describe.each(['chromium', 'firefox'] as const)('the options page, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'options-'));
  let browser: LaunchedBrowser;
  let options: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind), downloads: folder });
  });
  afterAll(async () => {
    await browser.browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => options.close());

  const openOptions = async (section: string, settings: Partial<Settings> = {}): Promise<void> => {
    await choose(browser, settings);
    options = await OwnPage.open(browser, 'options', { suffix: `#${section}` });
  };
  const paste = (text: string) => options.page.keyboard.type(text);
  const untilStored = (what: string, test: (settings: Settings) => boolean) =>
    until(what, async () => test(await options.settings()));
  const download = (name: string) =>
    until(`the file ${name}`, async () => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);

  test('everything can be found, and has an address', async () => {
    await openOptions('', { names: [{ text: 'Northwind', kind: 'client' }] });
    await until('the page to listen to keys', async () => {
      if (await options.page.evaluate(() => document.activeElement instanceof HTMLInputElement)) return true;
      await options.page.keyboard.press('/');
      return false;
    });
    await paste('countdown');
    await options.untilItSays('Nothing about “countdown”');
    await options.page.keyboard.press('Escape');
    await paste('breathe');
    await options.untilItSays('One place');
    await options.page.keyboard.press('Enter');
    await options.untilItSays('Wait before “Post anyway”');
    expect(await options.page.evaluate(() => location.hash)).toBe('#rest/countdown');
    expect(await options.page.title()).toContain('Rest and quiet hours');
    await until('the focus on the panel', () =>
      options.page.evaluate(() => document.activeElement?.textContent === 'A moment to breathe'),
    );

    await options.press('Search settings');
    await paste('northw');
    await options.untilItSays('About you');
    await options.page.keyboard.press('Escape');
    // Words of a rule's own texts, without accents and in any order.
    await paste('cisco fatty');
    await options.page.keyboard.press('Enter');
    await options.untilItSays('It notices');
    await options.untilItSays('Ugh, I really hate my job');
    expect(await options.page.evaluate(() => location.hash)).toBe('#rules/hates-work');
    await until('the focus on the rule', () =>
      options.page.evaluate(() => document.activeElement?.textContent === 'A complaint about your job'),
    );
  });

  test('words of one’s own: mistakes are shown where they are, a test sentence shows what is found', async () => {
    await openOptions('own');
    await options.press('New words');
    await paste('* falcon');
    await options.untilItSays('At character 1:');
    await options.press('What to look for');
    await options.page.keyboard.press('Home');
    await options.keys('Delete', 'Delete');
    await options.untilItNoLongerSays('At character');
    await options.press('Test sentence');
    await paste('Meet Falcon on Friday.');
    const found = () => options.page.$$eval('.test-result mark', (all) => all.map(({ textContent }) => textContent));
    await until('the words to be found', async () => (await found()).join() === 'Falcon');
    await options.press('What you want to be told (optional)');
    await paste('Not before Monday.');
    await options.press('Save');
    await options.control('Edit falcon');

    await options.press('New words');
    await options.press('Expression', 'Written as');
    await options.press('What to look for');
    await paste('PRJ-(\\d{4}');
    await options.untilItSays('At character 5: This parenthesis is never closed.');
    await paste(')');
    await options.untilItNoLongerSays('At character');
    await options.press('Save');
    await options.control('Remove PRJ-(\\d{4})');
    const { patterns } = await options.settings();
    expect(patterns).toMatchObject([
      { kind: 'words', pattern: 'falcon', level: 2, message: 'Not before Monday.', on: true },
      { kind: 'expression', pattern: 'PRJ-(\\d{4})' },
    ]);

    await options.go('try');
    await options.press('Try it');
    await paste('Falcon is late, see PRJ-1234.');
    await options.untilItSays('Not before Monday.');
    expect(await options.underlined()).toEqual(['Falcon', 'PRJ-1234']);
    await options.go('own');
    await options.press('On: falcon');
    await options.press('Remove PRJ-(\\d{4})');
    await options.untilItSays('is gone.');
    await options.go('try');
    await options.untilItSays('Nothing to point out.');
  });

  test('about you: kept here, erased in one press, given back in another', async () => {
    await openOptions('you', { names: [{ text: 'Cisco', kind: 'employer' }], allowed: [{ words: 'fatty' }] });
    await options.press('E-mail address, phone number or address');
    await paste('hello@northwind.example');
    await options.press('Fine to publish');
    await options.control('Remove hello@northwind.example');
    const mine = await options.settings();
    expect(mine.allowed).toEqual([{ words: 'fatty' }, { words: 'hello@northwind.example', rule: 'email-address' }]);
    await options.press('Erase everything about me');
    await options.untilItSays('Everything about you is gone.');
    expect(await options.settings()).toMatchObject({ names: [], allowed: [{ words: 'fatty' }] });
    await options.press('Undo');
    await options.control('Remove Cisco');
    expect(await options.settings()).toEqual(mine);
  });

  test('accounts, sites and rest: what differs is shown as a difference', async () => {
    await openOptions('identities');
    await options.untilItSays('The same on every site: Personal.');
    const site = await options.control('Site');
    await site.evaluate((select) => {
      (select as HTMLSelectElement).value = 'linkedin';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.press('Add');
    await options.control('LinkedIn: as usual');
    expect(await options.settings()).toMatchObject({ siteIdentities: { linkedin: 'professional' } });
    await options.go('sites');
    await options.untilItSays('Professional account here');
    await options.go('rules/check-in');
    await options.untilItSays('Professional: asks before every real risk LinkedIn');

    await options.go('rest');
    await options.press('Until tomorrow');
    await options.untilItSays('You are resting until');
    const { until: end } = (await options.settings()).rest;
    expect(end).toBeGreaterThan(Date.now());
    await options.press('End the rest');
    await options.untilItNoLongerSays('You are resting');
    await options.press('Add hours');
    await options.press('Sunday');
    await untilStored('hours without Sunday', ({ rest }) => rest.hours[0]?.days.join('') === '123456');
    await options.press('Remove');
    await options.untilItSays('The hours are gone.');
    await options.press('Undo');
    await options.press('Tell me when I post during working hours');
    await options.press('Tell me when I have posted a lot today');
    await untilStored(
      'the awareness',
      ({ rest, awareness }) =>
        rest.hours.length === 1 && awareness.workingHours.length === 1 && awareness.postsToday === 10,
    );
  });

  test('insights and what is stored: counts to look at, to take along, to erase; quiet rules speak again', async () => {
    await openOptions('insights');
    await options.untilItSays('Nothing has been counted yet.');
    const alarm = { edited: 2, dropped: 1, posted: 1, notUseful: 1 };
    const today = { drafts: { edited: 2, dropped: 1, posted: 1 }, rules: { 'hates-work': alarm } };
    const counts = { version: 1, days: { [localDay(Date.now())]: today } };
    await options.store({
      insights: counts,
      feedback: { 'hates-work': { alarms: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0], quietSince: Date.now() } },
    });
    await options.untilItSays('3 of 4 drafts were edited or thrown away in the last 12 weeks.');
    expect(await options.text()).toContain('A complaint about your job');
    await options.press('Export the counts');
    expect(await download('think-before-you-post-insights.json')).toEqual(counts);

    await options.go('rules');
    await options.untilItSays('3 of 10 not useful');
    await options.press('Hear it again: A complaint about your job');
    await options.untilItNoLongerSays('Rules that fell quiet');
    expect((await options.stored())['feedback']).toEqual({});

    await options.go('data');
    await options.untilItSays('In all:');
    await options.press('Erase: Counts');
    expect((await options.stored())['insights']).toEqual(counts);
    await options.press('Erase for good: Counts');
    await until('the counts to go', async () => (await options.stored())['insights'] === undefined);
    await options.go('insights');
    await options.untilItSays('Nothing has been counted yet.');
    await options.press('Count what comes of remarks');
    await untilStored('no more counts', ({ insights }) => !insights);
  });

  test('a file: what it would change is shown first, can be undone, and a bad one changes nothing', async () => {
    const mine: Settings = {
      ...defaultSettings(),
      preset: 'strict',
      rules: { 'hates-work': 'hint' },
      names: [{ text: 'Société Générale', kind: 'client' }],
      allowed: [{ words: 'fatty' }],
      sites: { wordpress: false },
    };
    await openOptions('backup', mine);
    await options.press('Export');
    expect(await download('think-before-you-post.json')).toEqual(mine);
    await options.press('Reset to defaults');
    await options.untilItSays('All settings are as on the first day.');
    expect(await options.settings()).toEqual(defaultSettings());
    await options.press('Undo');
    await untilStored('everything back', ({ preset }) => preset === 'strict');
    expect(await options.settings()).toEqual(mine);

    await options.press('Reset to defaults');
    await options.untilItSays('All settings are as on the first day.');
    await options.chooseFile(join(folder, 'think-before-you-post.json'));
    await options.untilItSays('This would change 5 things. Nothing has changed yet.');
    const diff = await options.text();
    expect(diff).toContain('On the whole Normal → Strict');
    expect(diff).toContain('A complaint about your job: as usual → Hint');
    expect(await options.settings()).toEqual(defaultSettings());
    await options.press('Use the file’s');
    await options.untilItSays('The settings of the file are in use.');
    expect(await options.settings()).toEqual(mine);

    const bad = join(folder, 'bad.json');
    const names = [mine.names[0], { text: 'Globex', kind: 'enemy' }];
    writeFileSync(bad, JSON.stringify({ ...defaultSettings(), names, colour: 'blue', preset: undefined }));
    await options.chooseFile(bad);
    await options.untilItSays('Nothing was imported');
    const told = await options.text();
    expect(told).toContain('names[1].kind: expected');
    expect(told).toContain('colour is not known here');
    expect(told).toContain('preset is missing');
    writeFileSync(bad, '{ "version": 1, ');
    await options.chooseFile(bad);
    await options.untilItSays('it is not JSON');
    writeFileSync(bad, JSON.stringify({ ...defaultSettings(), version: 99 }));
    await options.chooseFile(bad);
    await options.untilItSays('newer version of the extension');
    expect(await options.settings()).toEqual(mine);
  });

  test('settings that were damaged in storage are told about; nothing is lost', async () => {
    await openOptions('rules');
    await options.press('Strict', 'On the whole');
    await untilStored('the change', ({ preset }) => preset === 'strict');
    const damaged = { version: 1, names: 'Cisco, once' };
    await options.store({ settings: damaged });
    await options.untilItSays('your settings could not be read');
    expect(await options.isOn('Strict', 'On the whole')).toBe(true);
    const popup = await OwnPage.open(browser, 'popup');
    await popup.untilItSays('Some of your settings could not be read');
    await popup.close();
    const kept = Object.entries(await options.stored()).filter(([key]) => key.startsWith('settings-aside-'));
    expect(kept.map(([, value]) => value)).toMatchObject([{ data: damaged }]);

    await options.press('Save as a file');
    expect(await download('think-before-you-post-settings-aside.json')).toEqual(damaged);
    await options.press('Delete');
    await options.untilItNoLongerSays('your settings could not be read');
    expect(await options.settings()).toMatchObject({ preset: 'strict' });

    // Counts, of which a day is damaged: the rest is shown, and what was found can be had.
    const counts = { edited: 2, dropped: 0, posted: 0 };
    const day = { drafts: counts, rules: { insult: { ...counts, notUseful: 0 } } };
    const insights = { version: 1, days: { '2026-11-20': day, '2026-11-21': 'two' } };
    await options.store({ insights });
    await options.go('insights');
    await options.untilItSays('some of the counts kept here could not be read');
    await options.press('Save as a file');
    expect(await download('think-before-you-post-counts-aside.json')).toEqual(insights);
    expect((await options.stored())['insights']).toEqual({ version: 1, days: { '2026-11-20': day } });
    await options.press('Delete');
    await options.untilItNoLongerSays('some of the counts kept here could not be read');
    await options.go('rules');

    const newer = { ...(await options.settings()), version: 99, wings: true };
    await options.store({ settings: newer });
    await options.untilItSays('made by a newer version');
    const other = await OwnPage.open(browser, 'options', { suffix: '#language' });
    const choices = [
      await options.control('Relaxed', 'On the whole'),
      await other.control('English', 'Language of the extension'),
    ];
    await Promise.all(choices.map((choice) => choice.evaluate((element) => element.click())));
    await untilStored('both changes', ({ preset, language }) => preset === 'relaxed' && language === 'en');
    expect(Object.values(await options.stored())).toContainEqual(expect.objectContaining({ data: newer }));
    await other.close();
  });

  test.runIf(kind === 'chromium')('a full storage is told about; nothing is changed', async () => {
    await openOptions('rules');
    await options.page.evaluate(FILL);
    await options.press('Relaxed', 'On the whole');
    await options.untilItSays('storage is full');
    expect(await options.settings()).toMatchObject({ preset: 'normal' });
    await options.page.evaluate(MAKE_ROOM);
    await options.press('Relaxed', 'On the whole');
    await untilStored('the change', ({ preset }) => preset === 'relaxed');
    await options.untilItNoLongerSays('storage is full');
  });

  test('another language than the browser’s, at once and for good', async () => {
    await openOptions('language');
    await options.press('Français', 'Language of the extension');
    await options.untilItSays('Langue de l’extension');
    expect(await options.page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await options.go('rules/hates-work');
    await options.untilItSays('Une plainte sur votre travail');
    await options.untilItSays('Je déteste mon boulot, vivement vendredi');
    await options.go('language');
    await options.press('Automatique', 'Langue de l’extension');
    await options.untilItSays('Language of the extension');
  });
});
