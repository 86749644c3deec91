/** Whatever people write stays where they wrote it: every feature is used, and then everything is searched for their words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { fixture } from '../../pages/sites.ts';
import { inBackground } from '../driver/background.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';
import { OwnPage } from '../pages/own-page.ts';
import { canary, filesWith, leftInPage, wordsIn } from './canaries.ts';
import { type CountingProxy, countingProxy, type Seen, watch } from './network.ts';

type Words = Readonly<Record<string, string>>;

const API = '(globalThis.browser ?? chrome)';
const RISKY = 'I hate my job.';
/** Where browsers keep an extension's storage. */
const OURS = /^Default.Local Extension Settings.|^storage.default.moz-extension/;
/** Where they keep what stands in the fields of pages, to bring it back after a crash. */
const THE_BROWSERS_SESSION = /^Default.Sessions.|^sessionstore/;
/** Addresses that lead nowhere. */
const LOCAL = /^(data|blob|about):/;
/** What browsers ask for by themselves, with or without us. */
const THE_BROWSERS = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|org|net)$/;

const MASTODON = fixture('mastodon');
const BLUESKY = fixture('bluesky');

/** Everything that the extension can have stored or set, as one text. Runs in a page of ours. */
const STORED = `Promise.all([
  ...['local', 'sync', 'session', 'managed'].map((area) => ${API}.storage[area].get(null).catch(() => null)),
  ${API}.alarms.getAll(), ${API}.scripting.getRegisteredContentScripts(), caches.keys(), indexedDB.databases(),
  { ...localStorage }, { ...sessionStorage }, document.cookie,
]).then(JSON.stringify)`;

/** Whether a page of ours gets anything out. Runs in the page; must be self-contained. */
async function tryToSend(address: string): Promise<string[]> {
  navigator.sendBeacon(address, 'x');
  try {
    new WebSocket(address.replace('https', 'wss')).close();
  } catch {
    // Refused at once.
  }
  const elements = [
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }),
    Object.assign(document.createElement('img'), { src: address }),
    Object.assign(document.createElement('script'), { src: address }),
  ];
  const loads = elements.map(
    (element) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('sent'));
        element.addEventListener('error', () => resolve('refused'));
        document.body.append(element);
      }),
  );
  const fetched = fetch(address).then(
    () => 'sent',
    () => 'refused',
  );
  return Promise.all([fetched, ...loads]);
}

/** Firefox's protocol does not tell what the background writes to its console; its pages share the background's scope. */
const BACKGROUND = 'browser.runtime.getBackgroundPage()';
const HEAR = `for (const level of ['log', 'debug', 'info', 'warn', 'error', 'trace', 'dir', 'table'])
  scope.console[level] = (...said) => scope.heard.push(JSON.stringify(said));`;

describe.each(['chromium', 'firefox'] as const)('what people write, in %s', (kind) => {
  const profile = mkdtempSync(join(process.env['BROWSER_TESTS_FOLDER'] ?? tmpdir(), `profile-${kind}-`));
  let proxy: CountingProxy;
  let browser: LaunchedBrowser;
  let seen: Seen;
  /** The words of the first test, for the last one. */
  let written: { readonly drafts: Words; readonly slept: Words; readonly own: Words };
  beforeAll(async () => {
    proxy = await countingProxy();
    browser = await launch(kind, { extension: builtExtension(kind), proxy: proxy.port, profile });
    seen = await watch(browser);
  });
  afterAll(() => {
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test('goes nowhere and is kept nowhere, but for what its author sleeps on, until it is used', async () => {
    /** Written in post boxes and boxes to try things in. */
    const drafts = {
      posted: canary(),
      rich: canary(),
      sentence: canary(),
      tried: canary(),
      welcome: canary(),
      file: canary(),
    };
    const slept = { slept: canary() };
    /** Lists of the user's own: settings, which are kept. */
    const own = { name: canary(), pattern: canary(), message: canary() };
    const all = { ...drafts, ...slept, ...own };

    const settings: Settings = {
      ...defaultSettings(),
      names: [{ text: own.name, kind: 'employer' }],
      awareness: { workingHours: [], lateNight: true, postsToday: 1 },
    };
    const options = await OwnPage.open(browser, 'options', { suffix: '#own' });
    const stored = (words: Words) => options.page.evaluate(STORED).then((json) => wordsIn(String(json), words));
    const tabs = () =>
      options.page.evaluate(`${API}.tabs.query({}).then((all) => all.map(({ id }) => id))`) as Promise<number[]>;
    await options.store({ settings });
    if (kind === 'firefox') await options.page.evaluate(`${BACKGROUND}.then((scope) => { scope.heard = []; ${HEAR} })`);
    await options.press('New words');
    await options.page.keyboard.type(own.pattern);
    await options.type('Test sentence', `${drafts.sentence} ${own.pattern}`);
    await options.type('What you want to be told (optional)', own.message);
    await options.press('Save');
    await options.control(`Edit ${own.pattern}`);
    await options.go('try');
    await options.type('Try it', `${drafts.tried} ${RISKY}`);
    await options.untilItSays('You would be asked');

    const mastodon = await Visit.open(browser, MASTODON);
    const box = mastodon.box('compose');
    const button = (where: 'card' | 'question', name: string) =>
      until(`“${name}”`, async () => (await mastodon.shown(box))[where]?.buttons.find((one) => one.name === name));
    await mastodon.focus(box);
    await mastodon.insert(box, `${drafts.posted}: ${own.name}, ${own.pattern}. ${RISKY}`);
    const badge = await until('the badge', async () => (await mastodon.shown(box)).badge);
    await mastodon.page.mouse.click(badge.x, badge.y);
    const useless = await button('card', 'Not useful');
    expect(wordsIn(await mastodon.page.evaluate(leftInPage), all)).toEqual([]);
    await mastodon.page.mouse.click(useless.x, useless.y);
    await mastodon.pressPost(box);
    expect((await mastodon.untilAsked(box)).text).toContain(own.message);
    expect(wordsIn(await mastodon.page.evaluate(leftInPage), all)).toEqual([]);
    await mastodon.page.keyboard.press('Tab');
    await mastodon.page.keyboard.press('Enter');
    await mastodon.untilPublished(1);

    await mastodon.focus(box);
    await mastodon.insert(box, `${slept.slept}. ${RISKY}`);
    await mastodon.pressPost(box);
    await mastodon.untilAsked(box);
    expect(await stored(slept)).toEqual([]);
    expect(filesWith(profile, slept).filter(({ file }) => OURS.test(file))).toEqual([]);
    await mastodon.page.bringToFront();
    const sleepOn = await button('question', 'Sleep on it');
    // A press within the first third of a second counts as the second half of a double click.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await mastodon.page.mouse.click(sleepOn.x, sleepOn.y);
    await until('the draft to be kept', async () => (await stored(slept)).length > 0);
    // This also shows that what is kept is found.
    await until('the draft on the disk', () =>
      Promise.resolve(filesWith(profile, slept).some(({ file }) => OURS.test(file))),
    );

    const before = await tabs();
    const bluesky = await Visit.open(browser, BLUESKY);
    const tab = (await tabs()).find((id) => !before.includes(id));
    const rich = bluesky.box('post');
    await bluesky.focus(rich);
    await bluesky.insert(rich, `${drafts.rich} ${own.pattern}. ${RISKY}`);
    await until('the underline', async () => (await bluesky.underlined(rich)).includes(own.pattern));
    expect(wordsIn(await bluesky.page.evaluate(leftInPage), all)).toEqual([]);

    const welcome = await OwnPage.open(browser, 'welcome');
    await welcome.type('A post', drafts.welcome);
    const posted = await OwnPage.open(browser, 'already-posted');
    await posted.close();
    await options.page.evaluate(
      `${API}.storage.local.get(null).then((all) => { for (const [key, draft] of Object.entries(all))
        if (key.startsWith('sleeping-draft-')) return ${API}.storage.local.set({ [key]: { ...draft, wakes: 0 } }); })`,
    );
    const popup = await OwnPage.open(browser, 'popup', { suffix: `?tab=${String(tab)}` });
    await popup.untilItSays(own.pattern);
    await popup.untilItSays(slept.slept);
    await popup.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
    });
    await popup.press('Copy and use');
    await popup.untilItSays('Copied');
    await options.page.bringToFront();
    await options.go('insights');
    await options.untilItSays('A complaint about your job');

    await until('the slept draft to be forgotten', async () => (await stored(slept)).length === 0);
    expect((await stored(all)).toSorted()).toEqual(Object.keys(own).toSorted());
    if (kind === 'firefox')
      seen.console.push(String(await options.page.evaluate(`${BACKGROUND}.then(({ heard }) => heard.join())`)));
    expect(wordsIn(seen.console.join('\n'), all)).toEqual([]);
    expect(wordsIn(seen.requests.join('\n'), all)).toEqual([]);
    const ours = String(browser.extensionUrl);
    const answered = [ours, MASTODON.url, BLUESKY.url].map((url) => new URL(url).href.split('/').slice(0, 3).join('/'));
    const others = seen.requests.filter((url) => !answered.some((origin) => url.startsWith(origin)));
    expect(others.filter((url) => !LOCAL.test(url))).toEqual([]);
    const strays = [...mastodon.server.strays, ...bluesky.server.strays];
    expect(strays.filter((url) => !LOCAL.test(url))).toEqual([]);

    written = { drafts, slept, own };
  });

  test('could not be sent even by a mistake of ours: the browser forbids it', async () => {
    const page = await browser.browser.newPage();
    await page.goto('http://control.example/').catch(() => undefined);
    expect(proxy.asked.join()).toContain('control.example');

    const options = await OwnPage.open(browser, 'options');
    const tried = await options.page.evaluate(tryToSend, 'https://sent.example/');
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
    await inBackground(browser, (scope) => {
      void scope.fetch('https://sent.example/').catch(() => {
        scope.mark = 1;
      });
    });
    await until('the background to be refused', () => inBackground(browser, (scope) => scope.mark === 1));
    // Chromium opens connections to the pages' own hosts before it knows that a test answers for them.
    const known = new Set(['control.example', ...[MASTODON, BLUESKY].map(({ url }) => new URL(url).hostname)]);
    const hosts = new Set(proxy.asked.map((host) => host.replace(/:\d+$/, '')));
    expect([...hosts].filter((host) => !THE_BROWSERS.test(host) && !known.has(host))).toEqual([]);
  });

  test('is not on the disk either, once the browser is closed', async () => {
    await browser.browser.close();
    const { drafts, slept, own } = written;
    const found = filesWith(profile, { ...drafts, ...slept, ...own });
    const inOurs = found.filter(({ file }) => OURS.test(file)).map(({ name }) => name);
    expect(inOurs).toEqual(expect.arrayContaining(Object.keys(own)));
    // Of a draft that was slept on, bytes may stay in the browser's database until it is tidied.
    expect(inOurs.filter((name) => !(name in own || name in slept))).toEqual([]);
    // What stands in the fields of a site is kept by the browser, also without us; of the posted draft, too, before it is sent.
    const inFields = new Set(['posted', 'slept', 'name', 'pattern']);
    const elsewhere = found.filter(({ file }) => !OURS.test(file));
    expect(elsewhere.filter(({ file, name }) => !(THE_BROWSERS_SESSION.test(file) && inFields.has(name)))).toEqual([]);
  });
});
