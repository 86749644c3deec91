/** The popup over a page where somebody writes. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tomorrowMorning } from '../../../src/settings/pause.ts';
import { HAZARDS, matchesOf, SITES } from '../../pages/sites.ts';
import { extensionFor } from '../driver/extension.ts';
import { FILL, MAKE_ROOM } from '../driver/full-storage.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { OwnPage } from './own-page.ts';
import { sleepingDraft } from './sleeping.ts';

/** A site that nobody has told the extension of. */
const UNKNOWN = HAZARDS.find(({ id }) => id === 'hazards/textarea-form');
/** A server of Misskey's family that somebody runs on a host of their own. */
const MISSKEY = SITES.find(({ id }) => id === 'misskey');
const UNKNOWN_MATCHES = UNKNOWN === undefined ? [] : matchesOf(UNKNOWN);
const HERE = 'On for WordPress.com';

async function closeBoth({ draft, popup }: { draft: Drafting; popup: OwnPage }): Promise<void> {
  await popup.close();
  await draft.close();
}

describe.each(['chromium', 'firefox'] as const)('the popup, in %s', (kind) => {
  let browser: LaunchedBrowser;
  let home: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, {
      extension: extensionFor(kind, [...UNKNOWN_MATCHES, ...(MISSKEY === undefined ? [] : matchesOf(MISSKEY))]),
      grants: true,
    });
    home = await OwnPage.open(browser, 'popup');
  });
  afterAll(() => browser.browser.close());
  beforeEach(() => choose(browser, {}));

  /** Every tab there is. */
  const tabs = () =>
    home.page.evaluate(
      '(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.map(({ id }) => id))',
    ) as Promise<number[]>;

  /** Opens a page, and the popup over it in a tab of its own. */
  const openBoth = async (text: string, site = Drafting.BLOG): Promise<{ draft: Drafting; popup: OwnPage }> => {
    const before = await tabs();
    const draft = await Drafting.open(browser, site);
    const tab = (await tabs()).find((id) => !before.includes(id));
    if (text !== '') await draft.type(text);
    const popup = await OwnPage.open(browser, 'popup', { suffix: `?tab=${tab}` });
    return { draft, popup };
  };

  test('shows what stands in this page’s draft, and switches the site off and on again', async () => {
    const both = await openBoth(COMPLAINT);
    const { draft, popup } = both;
    await popup.untilItSays('hate my job');
    expect(await popup.text()).toContain('Asks first');

    await popup.press(HERE);
    await popup.untilItNoLongerSays('hate my job');
    await draft.untilSilent();
    await popup.page.bringToFront();
    await popup.press(HERE);
    await draft.untilUnderlined('hate my job');
    expect((await popup.settings()).sites).toEqual({});
    await closeBoth(both);
  });

  test('one hour without warnings, ended early; until tomorrow, posts go through unasked', async () => {
    const both = await openBoth(COMPLAINT);
    const { draft, popup } = both;
    await draft.untilUnderlined('hate my job');
    await popup.page.bringToFront();
    const before = Date.now();
    await popup.press('One hour', 'Switch off the warnings');
    await popup.untilItSays('No warnings until');
    const { pausedUntil } = await popup.settings();
    expect(pausedUntil).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(pausedUntil).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await draft.untilSilent();

    await popup.page.bringToFront();
    await popup.press('Switch on again');
    await draft.untilUnderlined('hate my job');
    expect((await popup.settings()).pausedUntil).toBeNull();

    await popup.page.bringToFront();
    await popup.press('Until tomorrow', 'Switch off the warnings');
    await popup.untilItSays('No warnings until');
    expect((await popup.settings()).pausedUntil).toBe(tomorrowMorning(Date.now()));
    await draft.untilSilent();
    await draft.posts();
    await closeBoth(both);
  });

  test('a week’s rest from posting, ended early; hours that come back are told', async () => {
    const popup = await OwnPage.open(browser, 'popup');
    await popup.press('A week', 'Rest from posting');
    await popup.untilItSays('Resting from posting until');
    const { until: end } = (await popup.settings()).rest;
    expect(end).toBe(tomorrowMorning(Date.now() + 6 * 86_400_000));

    await popup.press('End the rest');
    await popup.control('A week', 'Rest from posting');
    expect((await popup.settings()).rest).toEqual({ until: null, hours: [] });

    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' } as const;
    await choose(browser, { rest: { until: null, hours: [{ ...always, days: [...always.days] }] } });
    await popup.untilItSays('Your quiet hours, until');
    await popup.close();
  });

  test('the account on this site: only what differs from the usual is kept', async () => {
    const both = await openBoth(COMPLAINT);
    const { popup } = both;
    const account = await popup.control('Your account here');
    await account.evaluate((element) => {
      (element as HTMLSelectElement).value = 'anonymous';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popup.untilItSays('Usually: Personal');
    expect((await popup.settings()).siteIdentities).toEqual({ wordpress: 'anonymous' });
    await account.evaluate((element) => {
      (element as HTMLSelectElement).value = 'personal';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popup.untilItNoLongerSays('Usually: Personal');
    expect((await popup.settings()).siteIdentities).toEqual({});
    await closeBoth(both);
  });

  test('a draft that was slept on is copied, and only then forgotten; another one is deleted, and kept after all', async () => {
    await home.store({
      ...sleepingDraft('one', 'What I wrote on Monday.'),
      ...sleepingDraft('two', 'Something else.', ''),
    });
    const popup = await OwnPage.open(browser, 'popup');
    const ids = async () => Object.keys(await popup.stored()).filter((key) => key.startsWith('sleeping-draft-'));
    await popup.untilItSays('What I wrote on Monday.');
    expect(await popup.text()).toContain('LinkedIn');

    // A browser that does not let us copy: the draft stays, whole.
    await popup.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await popup.press('Copy and use');
    await popup.untilItSays('The draft is still here.');
    expect(await ids()).toHaveLength(2);

    await popup.page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
      });
    });
    const [first = '', second = ''] = await popup.page.$$eval('.sleeping .start, .sleeping .whole', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    await popup.press('Copy and use');
    await popup.untilItSays('Copied: paste it where you like.');
    expect(await popup.page.evaluate('window.copied')).toEqual([first]);
    expect(await ids()).toHaveLength(1);

    await popup.press('Delete');
    await popup.untilItSays('Deleted.');
    expect(await ids()).toEqual([]);
    if (kind === 'chromium') {
      // No room to keep it again: it is shown whole, and can be tried once more.
      await popup.page.evaluate(FILL);
      await popup.press('Keep it after all');
      await popup.untilItSays('could not be kept again');
      expect(await popup.text()).toContain(second);
      await popup.page.evaluate(MAKE_ROOM);
    }
    await popup.press('Keep it after all');
    await popup.untilItSays(second);
    expect(await ids()).toHaveLength(1);
    await popup.press('Delete');
    await until('nothing to be left', async () => (await ids()).length === 0);
    await popup.close();
  });

  test('off everywhere: says so, and switches on again', async () => {
    await choose(browser, { enabled: false });
    const both = await openBoth(COMPLAINT);
    const { draft, popup } = both;
    await popup.untilItSays('Off everywhere.');
    await draft.untilSilent();
    await popup.page.bringToFront();
    await popup.press('Switch on');
    await popup.control(HERE);
    await draft.untilUnderlined('hate my job');
    await closeBoth(both);
  });

  test('“Guard this site”: the page that is open is guarded at once', async () => {
    const both = await openBoth('', UNKNOWN);
    const { draft, popup } = both;
    await popup.untilItSays('is not guarded yet');
    await popup.press('Guard this site');
    await popup.untilItSays('On for');
    expect((await popup.settings()).added).toEqual(UNKNOWN_MATCHES);
    await until(
      'the content script to be there',
      () =>
        popup.page.evaluate(
          '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length > 0)',
        ) as Promise<boolean>,
    );
    await draft.type(COMPLAINT);
    await draft.untilUnderlined('hate my job');
    await closeBoth(both);
  });

  test('names the software that a page runs, on a host that nobody knows; once guarded, its boxes are known', async () => {
    const both = await openBoth('', MISSKEY);
    const { draft, popup } = both;
    await popup.untilItSays('sharkey.example runs Misskey, whose post boxes we know.');
    await popup.press('Guard this site');
    await popup.untilItSays('On for');
    await draft.type(COMPLAINT);
    await draft.untilUnderlined('hate my job');
    expect(await draft.isAsked()).toContain('hate my job');
    await closeBoth(both);
  });

  test('over a page of the browser there is nothing to guard; what an organisation has switched off stays off', async () => {
    const popup = await OwnPage.open(browser, 'popup', { suffix: '?tab=999999' });
    await popup.untilItSays('There is nothing to guard on this page.');
    // Only in Chromium can a test put a policy in place of the browser's; a thorough run has real ones (policy.test.ts).
    if (kind === 'chromium') {
      await popup.givePolicy({ organisation: 'Northwind', enabled: false, locked: ['enabled'] });
      await popup.untilItSays('Set by Northwind, and cannot be changed here');
      expect(await popup.text()).toContain('Off everywhere.');
      expect(await popup.page.$$eval('main button', (all) => all.length)).toBe(0);
    }
    await popup.close();
  });

  // Chrome's users can keep us out as well, but no test can do it for them there.
  if (kind === 'firefox') {
    test('a site that the browser keeps us out of can be allowed again', async () => {
      const both = await openBoth(COMPLAINT);
      const { popup } = both;
      await popup.control(HERE);
      await popup.page.evaluate('browser.permissions.remove({ origins: ["https://*.wordpress.com/*"] })');
      await popup.untilItSays('The browser does not let us in on WordPress.com at present.');
      const shutOut = await Drafting.open(browser);
      await shutOut.type(COMPLAINT);

      await popup.page.bringToFront();
      await popup.press('Allow');
      await popup.control(HERE);
      await shutOut.type(' Really.');
      await shutOut.untilUnderlined('hate my job');
      await shutOut.close();
      await closeBoth(both);
    });
  }
});
