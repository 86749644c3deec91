/** The options page, and what it changes at once in drafts that are open elsewhere. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DECLARED_RULES } from '../../../src/engine/rules/declared.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { until } from '../driver/until.ts';
import { Drafting } from './drafting.ts';
import { OwnPage } from './own-page.ts';

const COMPLAINTS = 'Complaints about work';
const RULE = DECLARED_RULES.find(({ id }) => id === 'hates-work')?.text.en.name ?? '';
/** One rule alone speaks about it. */
const COMPLAINT = 'This company is a total joke.';
/** A hint on the whole, and a question where somebody is strict or knows the name in it. */
const SLOW_COLLEAGUE = 'My colleague Dupont is a bit slow today.';

describe.each(['chromium', 'firefox'] as const)('the options page and open drafts, in %s', (kind) => {
  let browser: LaunchedBrowser;
  let options: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind), grants: true });
  });
  afterAll(() => browser.browser.close());
  beforeEach(() => choose(browser, {}));
  afterEach(() => options.close());

  const openOptions = async (section: string): Promise<OwnPage> => {
    options = await OwnPage.open(browser, 'options', { suffix: `#${section}` });
    return options;
  };

  test('a rule, by keyboard: Off silences an open draft, Hint only underlines, Ask asks again', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(COMPLAINT);
    await draft.untilUnderlined('This company is a total joke');

    await openOptions('rules');
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
    await draft.untilUnderlined('This company is a total joke');
    await draft.posts();

    await draft.type(COMPLAINT);
    await draft.untilUnderlined('This company is a total joke');
    await options.page.bringToFront();
    await options.press(`As usual: ${RULE}`);
    expect(await options.isOn('Ask', RULE)).toBe(true);
    await options.untilItNoLongerSays('Changed by you');
    expect(await draft.isAsked()).toContain('This company is a total joke');
    await draft.close();
  });

  test('strict on the whole, and a name that matters: what was a hint is asked about, and the name is told', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(SLOW_COLLEAGUE);
    await draft.untilUnderlined('slow');
    await draft.posts();

    await openOptions('rules');
    await options.press('Strict', 'On the whole');
    await until('strict', async () => (await options.settings()).preset === 'strict');
    await draft.type(SLOW_COLLEAGUE);
    expect(await draft.isAsked()).toContain('slow');

    await options.page.bringToFront();
    await options.press('Normal', 'On the whole');
    await options.go('you');
    await options.type('Name', 'Dupont');
    await options.keys('Enter');
    await options.control('Remove Dupont');
    expect(await options.settings()).toMatchObject({ names: [{ text: 'Dupont', kind: 'employer' }] });
    await draft.type(' Again.');
    expect(await draft.isAsked()).toContain('can find this by searching “Dupont”');

    await options.page.bringToFront();
    await options.press('Remove Dupont');
    await options.untilItSays('“Dupont” is gone.');
    expect(await options.settings()).toMatchObject({ names: [] });
    await options.press('Undo');
    await options.control('Remove Dupont');
    await draft.close();
  });

  test('words called fine in a page, and a site switched off', async () => {
    const draft = await Drafting.open(browser);
    await draft.type(COMPLAINT);
    await draft.pressInCard('Never warn about this…', 'These words');
    await draft.untilSilent();

    await openOptions('words');
    await options.press('Remove This company is a total joke');
    await options.untilItSays('None yet.');
    await draft.untilUnderlined('This company is a total joke');

    await options.page.bringToFront();
    await options.go('sites');
    await options.press('WordPress.com');
    await options.untilItSays('Usually on');
    await draft.untilSilent();
    await options.page.bringToFront();
    await options.press('WordPress.com');
    await draft.untilUnderlined('This company is a total joke');

    await options.page.bringToFront();
    await options.press('On for every site switched on below');
    await draft.untilSilent();
    await draft.posts();
    await draft.close();
  });

  // Chrome's users can keep us out as well, but no test can do it for them there.
  if (kind === 'firefox') {
    test('a site that the browser keeps us out of is shown, and can be allowed again', async () => {
      await openOptions('sites');
      await options.untilItSays('WordPress.com');
      await options.page.evaluate('browser.permissions.remove({ origins: ["https://*.wordpress.com/*"] })');
      await options.untilItSays('not allowed by the browser at present');
      await options.press('Allow WordPress.com');
      await options.untilItNoLongerSays('not allowed by the browser at present');
    });
  }

  test('the try-it box underlines and explains, and follows what is changed elsewhere on the page', async () => {
    await openOptions('try');
    await options.press('Use the tweet that started it all');
    await options.untilItSays(RULE);
    expect(await options.underlined()).toEqual(['hating the work']);
    expect(await options.text()).toContain('You would be asked once before posting.');
    await options.press('Clear');
    await options.type('Try it', 'The bread is good.');
    await options.untilItSays('Nothing to point out.');
    expect(await options.underlined()).toEqual([]);

    await options.press('Clear');
    await options.type('Try it', 'Got so drunk last night that I missed my train. Call me: 06 12 34 56 78');
    await until('the underline', async () => (await options.underlined()).includes('Got so drunk'));
    expect((await options.text()).match(/Asks first/g)).toHaveLength(1);
    await options.go('identities');
    await options.press('Professional', 'Your usual account');
    await options.go('try');
    await until('both to be asked about', async () => (await options.text()).match(/Asks first/g)?.length === 2);

    // Japan is not among the countries that we can read; it is nobody's to forget.
    await choose(browser, { regions: ['US', 'FR', 'JP'] });
    await options.go('you');
    await options.press('France');
    await options.go('try');
    await until('the number to pass', async () => !(await options.underlined()).includes('06 12 34 56 78'));
    expect(await options.settings()).toMatchObject({ regions: ['US', 'JP'] });
  });
});
