/** The options page, and what it changes at once in drafts that are open elsewhere. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DECLARED_RULES } from '../../../src/engine/rules/declared.ts';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { OwnPage } from './own-page.ts';

const COMPLAINTS = 'Complaints about work';
const RULE = DECLARED_RULES.find(({ id }) => id === 'hates-work')?.text.en.name ?? '';
/** A hint on the whole, and a question where somebody is strict or knows the name in it. */
const SLOW_BOSS = 'My boss at Cisco is a bit slow today.';

describe.each(['chromium', 'firefox'] as const)('the options page, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'options-'));
  let browser: LaunchedBrowser;
  let options: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind), downloads: folder, grants: true });
  });
  afterAll(async () => {
    await browser.browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => choose(browser, {}));
  afterEach(() => options.close());

  const openOptions = async (): Promise<OwnPage> => {
    options = await OwnPage.open(browser, 'options');
    return options;
  };

  test('a rule, by keyboard: Off silences an open draft, Hint only underlines, Ask asks again', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(COMPLAINT);
    await draft.untilUnderlined('hate my job');

    await openOptions();
    await options.tabTo(COMPLAINTS);
    await options.keys('Enter');
    await options.tabTo('Ask', RULE);
    await options.keys('ArrowLeft', 'ArrowLeft');
    expect(await options.isOn('Off', RULE)).toBe(true);
    await options.untilItSays('Changed by you. Usually: Ask');
    await draft.untilSilent();

    await options.page.bringToFront();
    await options.keys('ArrowRight');
    expect(await options.isOn('Hint', RULE)).toBe(true);
    await draft.untilUnderlined('hate my job');
    await draft.posts();

    await draft.type(COMPLAINT);
    await draft.untilUnderlined('hate my job');
    await options.page.bringToFront();
    await options.keys('ArrowRight');
    expect(await options.isOn('Ask', RULE)).toBe(true);
    await options.untilItNoLongerSays('Changed by you');
    expect(await draft.isAsked()).toContain('hate my job');
    await draft.close();
  });

  test('strict on the whole: what was a hint is asked about', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(SLOW_BOSS);
    await draft.untilUnderlined('boss');
    await draft.posts();

    await openOptions();
    await options.press('Strict', 'On the whole');
    await options.untilItSays('Asks before every real risk');
    await draft.type(SLOW_BOSS);
    expect(await draft.isAsked()).toContain('boss');
    await draft.close();
  });

  test('a name that matters: the question names it', async () => {
    await openOptions();
    await options.type('Name', 'Cisco');
    await options.keys('Enter');
    await options.control('Remove Cisco');
    expect(await options.settings()).toMatchObject({ names: [{ text: 'Cisco', kind: 'employer' }] });

    const draft = await Drafting.open(browser);
    await draft.type(SLOW_BOSS);
    expect(await draft.isAsked()).toContain('“Cisco” is on your list of names');

    await options.page.bringToFront();
    await options.press('Remove Cisco');
    await until('the name to be gone', async () => (await options.settings()).names.length === 0);
    await draft.type(' Again.');
    await draft.posts();
    await draft.close();
  });

  test('“Never warn about these words”, said in a page, is listed here and can be taken back', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(COMPLAINT);
    await draft.pressInCard('Never warn about this…', 'These words');
    await draft.untilSilent();

    await openOptions();
    await options.press('Remove hate my job');
    await options.untilItSays('None yet.');
    await draft.untilUnderlined('hate my job');
    await draft.close();
  });

  test('a site switched off falls silent in the open page, and speaks again', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(COMPLAINT);
    await draft.untilUnderlined('hate my job');

    await openOptions();
    await options.press('WordPress.com');
    await draft.untilSilent();
    await options.page.bringToFront();
    await options.press('WordPress.com');
    await draft.untilUnderlined('hate my job');

    await options.page.bringToFront();
    await options.press('On, on every site switched on below');
    await draft.untilSilent();
    await draft.posts();
    await draft.close();
  });

  // Chrome's users can keep us out as well, but no test can do it for them there.
  if (kind === 'firefox') {
    test('a site that the browser keeps us out of is shown, and can be allowed again', async () => {
      await openOptions();
      await options.untilItSays('WordPress.com');
      await options.page.evaluate('browser.permissions.remove({ origins: ["https://*.wordpress.com/*"] })');
      await options.untilItSays('not allowed by the browser at present');
      await options.press('Allow WordPress.com');
      await options.untilItNoLongerSays('not allowed by the browser at present');
    });
  }

  test('the try-it box underlines and explains while one types, and says when there is nothing', async () => {
    await openOptions();
    await options.press('Use the tweet that started it all');
    await options.untilItSays(RULE);
    expect(await options.underlined()).toEqual(['hating the work']);
    expect(await options.text()).toContain('Asks first');

    const box = await options.control('Try it');
    await box.evaluate((element) => (element as HTMLTextAreaElement).select());
    await box.press('Backspace');
    await box.type('The bread is good.');
    await options.untilItSays('Nothing to point out.');
    expect(await options.underlined()).toEqual([]);
  });

  test('identity: what is fine among friends weighs more under a professional name', async () => {
    await openOptions();
    await options.type('Try it', 'Got so drunk last night that I missed my train.');
    await until('the underline', async () => (await options.underlined()).includes('Got so drunk'));
    expect(await options.text()).not.toContain('Asks first');
    await options.press('Professional', 'Your account');
    await options.untilItSays('Your name stands for your work');
    await options.untilItSays('Asks first');
    expect(await options.settings()).toMatchObject({ identity: 'professional' });
  });

  test('countries: a number written as in France is known once France is ticked', async () => {
    await choose(browser, { regions: ['US', 'JP'] });
    await openOptions();
    await options.type('Try it', '06 12 34 56 78');
    await options.untilItSays('Nothing to point out.');
    expect(await options.isOn('France')).toBe(false);
    await options.press('France');
    await options.untilItSays('Asks first');
    // Japan is not among the countries that we can read; it is nobody's to forget.
    expect(await options.settings()).toMatchObject({ regions: ['US', 'JP', 'FR'] });
  });

  describe('backup', () => {
    const file = join(folder, 'think-before-you-post.json');

    test('an exported file brings everything back, and reset can be undone', async () => {
      const mine = {
        ...defaultSettings(),
        preset: 'strict' as const,
        rules: { 'hates-work': 'hint' as const },
        names: [{ text: 'Société Générale', kind: 'client' as const }],
        allowed: [{ words: 'fatty' }],
        sites: { wordpress: false },
      };
      await choose(browser, mine);
      await openOptions();
      await options.press('Export');
      const exported = await until('the file', async () => JSON.parse(readFileSync(file, 'utf8')) as unknown);
      expect(exported).toEqual(mine);

      await options.press('Reset to defaults');
      await options.untilItSays('All settings are as on the first day.');
      expect(await options.settings()).toEqual(defaultSettings());
      await options.press('Undo');
      await options.untilItSays('Société Générale');
      expect(await options.settings()).toEqual(mine);

      await options.press('Reset to defaults');
      await options.untilItSays('All settings are as on the first day.');
      await options.chooseFile(file);
      await options.untilItSays('The settings of the file are in use.');
      expect(await options.settings()).toEqual(mine);
      expect(await options.isOn('Strict', 'On the whole')).toBe(true);
    });

    test('a bad file changes nothing, and is told where it is wrong', async () => {
      await choose(browser, { names: [{ text: 'Cisco', kind: 'employer' }] });
      await openOptions();
      const before = await options.settings();
      const bad = join(folder, 'bad.json');

      const names = [
        { text: 'Acme', kind: 'client' },
        { text: 'Globex', kind: 'enemy' },
      ];
      writeFileSync(bad, JSON.stringify({ ...defaultSettings(), names, colour: 'blue', preset: undefined }));
      await options.chooseFile(bad);
      await options.untilItSays('Nothing was imported');
      const told = await options.text();
      expect(told).toContain('names[1].kind: expected');
      expect(told).toContain('colour is not known here');
      expect(told).toContain('preset is missing');
      expect(await options.settings()).toEqual(before);

      writeFileSync(bad, '{ "version": 1, ');
      await options.chooseFile(bad);
      await options.untilItSays('it is not JSON');
      writeFileSync(bad, JSON.stringify({ ...defaultSettings(), version: 99 }));
      await options.chooseFile(bad);
      await options.untilItSays('newer version of the extension');
      expect(await options.settings()).toEqual(before);
      await options.control('Remove Cisco');
    });
  });

  test('settings that were damaged in storage are told about; nothing is lost', async () => {
    await openOptions();
    await options.press('Strict', 'On the whole');
    await until('the change to be saved', async () => (await options.settings()).preset === 'strict');
    const damaged = { version: 1, names: 'Cisco, once' };
    await options.store({ settings: damaged });
    await options.untilItSays('your settings could not be read');
    expect(await options.isOn('Strict', 'On the whole')).toBe(true);
    const kept = Object.entries(await options.stored()).filter(([key]) => key.startsWith('settings-aside-'));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[1]).toMatchObject({ data: damaged });

    await options.press('Save as a file');
    const saved = join(folder, 'think-before-you-post-aside.json');
    expect(await until('the file', async () => JSON.parse(readFileSync(saved, 'utf8')) as unknown)).toEqual(damaged);
    await options.press('Delete');
    await options.untilItNoLongerSays('your settings could not be read');
    expect(await options.settings()).toMatchObject({ preset: 'strict' });
  });
});
