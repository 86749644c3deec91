/** A site that its user has added: what the browser runs there agrees with what the user chose and the browser allows. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HAZARDS, matchesOf, SITES } from '../pages/sites.ts';
import { inExtensionPage } from './driver/background.ts';
import { extensionFor } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { choose } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { send } from './scenarios.ts';

const RISK = 'My boss is a moron.';
const FORM = HAZARDS.find(({ id }) => id === 'hazards/textarea-form');
const FORUM = SITES.find(({ id }) => id === 'misskey');
if (FORM === undefined || FORUM === undefined) throw new Error('There are no such fixtures.');
const FORM_MATCHES = matchesOf(FORM);
const ALL = [...FORM_MATCHES, ...matchesOf(FORUM)];
const API = '(globalThis.browser ?? chrome)';

describe.each(['chromium', 'firefox'] as const)('sites that were added, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, ALL) });
  });
  afterAll(() => browser.browser.close());
  beforeEach(() => choose(browser, { added: ALL }, ALL));

  const registered = () =>
    inExtensionPage<string[]>(
      browser,
      `${API}.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches).sort())`,
    );
  const untilRegistered = (matches: readonly string[]) =>
    until(`the content script on ${matches.join()}`, async () => {
      const now = await registered();
      return now.join() === matches.toSorted().join();
    });

  /** Whether somebody is asked on a page that is opened now. */
  const isAsked = async (site: typeof FORM): Promise<boolean> => {
    const visit = await Visit.open(browser, site);
    const [box] = site.boxes;
    if (box === undefined) throw new Error('The page has no box.');
    await visit.type(box, RISK);
    await send(visit, box, 'click');
    const asked = await until(
      'an end',
      async () => (await visit.shown(box)).question !== null || (await visit.published()).length > 0,
    ).then(async () => (await visit.published()).length === 0);
    await visit.close();
    return asked;
  };

  test('one is switched off by itself, and taken back: the other stays', async () => {
    expect(await isAsked(FORM)).toBe(true);
    await choose(browser, { added: ALL, sites: { [new URL(FORM.url).hostname]: false } }, ALL);
    expect(await isAsked(FORM)).toBe(false);
    expect(await isAsked(FORUM)).toBe(true);
    await choose(browser, { added: matchesOf(FORUM) });
    await untilRegistered(matchesOf(FORUM));
    expect(await isAsked(FORM)).toBe(false);
    await choose(browser, { added: [] });
    await untilRegistered([]);
  });

  // An update takes what was registered away: the background finds that out when it is told of any change.
  test('what the browser has forgotten is registered again', async () => {
    await inExtensionPage(browser, `${API}.scripting.unregisterContentScripts()`);
    await choose(browser, { added: ALL, pausedUntil: 1 }, ALL);
    expect(await isAsked(FORM)).toBe(true);
  });

  // Chrome's users can take a permission back as well, but no test can do it for them there.
  if (kind === 'firefox') {
    test('a permission that was taken back ends it there alone; given again, it is as before', async () => {
      const origins = JSON.stringify({ origins: FORM_MATCHES });
      await inExtensionPage(browser, `${API}.permissions.remove(${origins})`);
      await untilRegistered(matchesOf(FORUM));
      expect(await isAsked(FORM)).toBe(false);
      expect(await isAsked(FORUM)).toBe(true);
    });
  }
});
