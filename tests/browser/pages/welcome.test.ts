/** The first minute after the install, and the page for those who have posted already. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { OwnPage } from './own-page.ts';

const focused = ({ page }: OwnPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(['chromium', 'firefox'] as const)('the welcome page, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind), grants: true });
  });
  afterAll(() => browser.browser.close());
  beforeEach(() => choose(browser, {}));

  test('whoever loads the extension from a folder is not welcomed: no tab opens', async () => {
    const page = await OwnPage.open(browser, 'already-posted');
    const api = '(globalThis.browser ?? chrome)';
    expect(await page.page.evaluate(`${api}.management.getSelf().then((self) => self.installType)`)).toBe(
      'development',
    );
    const open = await page.page.evaluate(`${api}.tabs.query({}).then((all) => all.map(({ url = '' }) => url))`);
    expect((open as string[]).filter((url) => url.includes('/welcome/'))).toEqual([]);
    await page.close();
  });

  test('the tweet, a name, a site: three steps, and everything is kept', async () => {
    const welcome = await OwnPage.open(browser, 'welcome');
    await welcome.untilItSays('You would be asked once before posting.');
    expect(await welcome.underlined()).toEqual(['hating the work']);

    const box = await welcome.control('A post');
    await box.evaluate((element) => (element as HTMLTextAreaElement).select());
    await box.press('Backspace');
    await welcome.page.keyboard.type('The bread is good.');
    await welcome.untilItSays('Nothing to point out.');
    await welcome.press('Back to her words');
    await welcome.untilItSays('You would be asked once before posting.');

    await welcome.press('Continue');
    await welcome.untilItSays('Which names matter to you?');
    await until('the focus on the title', async () => (await focused(welcome)) === 'Which names matter to you?');
    await welcome.type('Name', 'Cisco');
    await welcome.keys('Enter');
    await welcome.control('Remove Cisco');
    // Written, but not added: going on means it all the same.
    await welcome.type('Name', 'Project Tuba');
    await welcome.press('Continue');

    await welcome.untilItSays('Where shall we read along?');
    expect((await welcome.settings()).names.map(({ text }) => text)).toEqual(['Cisco', 'Project Tuba']);
    await welcome.press('Facebook');
    await until('Facebook to be off', async () => (await welcome.settings()).sites['facebook'] === false);
    await welcome.press('Facebook');
    await until('Facebook to be as usual', async () => !('facebook' in (await welcome.settings()).sites));
    await welcome.press('More sites: the browser asks you first');
    // Chromium cannot be told to say yes.
    if (kind === 'firefox') {
      await welcome.press('Discord');
      await until('Discord to be on', async () => (await welcome.settings()).sites['discord'] === true);
    }

    await welcome.press('Done');
    await welcome.untilItSays('There is nothing to do until you write something.');
    await welcome.page.goBack({ waitUntil: [] });
    await welcome.untilItSays('Where shall we read along?');
    await welcome.page.reload({ waitUntil: [] });
    await welcome.untilItSays('Where shall we read along?');
    expect((await welcome.settings()).names).toHaveLength(2);
    await welcome.close();
  });

  test('skipped with the keyboard alone, nothing is changed', async () => {
    const welcome = await OwnPage.open(browser, 'welcome');
    const before = await welcome.settings();
    await until('the focus to reach “Skip all this”', async () => {
      if ((await focused(welcome)) === 'Skip all this') return true;
      await welcome.keys('Tab');
      return false;
    });
    await welcome.keys('Enter');
    await welcome.untilItSays('That’s all.');
    expect(await welcome.settings()).toEqual(before);
    await welcome.close();
  });

  // Chrome's users can keep us out as well, but no test can do it for them there.
  if (kind === 'firefox') {
    test('sites that the browser keeps us out of are named, and can be allowed', async () => {
      const welcome = await OwnPage.open(browser, 'welcome', { suffix: '#sites' });
      await welcome.page.evaluate('browser.permissions.remove({ origins: ["https://*.wordpress.com/*"] })');
      await welcome.untilItSays('The browser does not let us in yet on: WordPress.com');
      await welcome.press('Allow these sites');
      await welcome.untilItNoLongerSays('does not let us in');
      await welcome.close();
    });
  }

  test('“Already posted it?” leads to help from its first line, and every link is a public page', async () => {
    const posted = await OwnPage.open(browser, 'already-posted');
    const first = await posted.page.$('main a');
    await first?.click();
    await until('the help to be in sight', () =>
      posted.page.evaluate(() => {
        const { top } = document.querySelector('#help')?.getBoundingClientRect() ?? { top: -1 };
        return top >= 0 && top < innerHeight;
      }),
    );
    const links = await posted.page.$$eval('.sources a', (all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    await posted.close();
  });
});
