/** A page and another extension that are up to no good: they learn nothing, press nothing, change nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import { type FixtureSite, HAZARDS, matchesOf } from '../../pages/sites.ts';
import { extensionFor, GECKO_ID } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { serve } from '../driver/serve.ts';
import { shown } from '../driver/ui.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';
import { OwnPage } from '../pages/own-page.ts';
import { canary, wordsIn } from './canaries.ts';
import { type Attempt, foreignExtension } from './foreign.ts';
import { pressEverything, readEverything, setTraps, speak, spoof, takeNames, tryWordsOut } from './hostile.ts';

/** A form and hardly any script of its own: what happens there is the hostile page's doing, or ours. */
const PAGE = HAZARDS.find(({ id }) => id === 'hazards/textarea-form') as FixtureSite;
const HERE = matchesOf(PAGE);
const DRAFT = 'The heron has landed, and I hate my job.';
/** What our two sides say to each other, as somebody else would say it. */
const MESSAGES = [
  { type: 'hello' },
  { type: 'try', text: DRAFT },
  { type: 'follow', tab: 1 },
  { type: 'assess', box: 1, revision: 1, text: DRAFT, kind: 'post', audience: 'public' },
  { type: 'assessed', box: 1, revision: 1, level: 0, findings: [] },
  { type: 'state', on: false, site: { id: '', name: '', boxes: [] }, countdown: 0, style: '', restUntil: null },
  { type: 'site-off' },
  { type: 'rule-off', rule: 'hates-work' },
  { type: 'allow-words', words: 'hate' },
  { type: 'not-useful', rules: ['hates-work'] },
  { type: 'sleep', box: 1, text: DRAFT },
];

describe.each(['chromium', 'firefox'] as const)('a hostile neighbour, in %s', (kind) => {
  const note = canary();
  let browser: LaunchedBrowser;
  let own: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, HERE) });
    const pattern = { id: 'a', kind: 'words', category: 'work-confidential', level: 2, on: true } as const;
    own = await OwnPage.open(browser, 'already-posted');
    const patterns = [{ ...pattern, pattern: 'heron', message: note }];
    await own.store({ settings: { ...defaultSettings(), added: HERE, patterns } });
    await until(
      'the content script to be registered',
      () =>
        own.page.evaluate(
          '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length > 0)',
        ) as Promise<boolean>,
    );
  });
  afterAll(() => browser.browser.close());

  test('a page that nobody has touched learns no word that we know', async () => {
    const page = await browser.browser.newPage();
    await serve(page, PAGE, kind);
    await page.evaluateOnNewDocument(tryWordsOut);
    const told = new Promise<string>((resolve) => {
      page.on('console', (message) => message.text().startsWith('seen') && resolve(message.text()));
    });
    await page.goto(PAGE.url);
    expect(await told).toBe('seen false');
    // The same is read as soon as its visitor is there.
    await page.click('textarea');
    await page.keyboard.type('I hate my job.');
    await until('the badge', async () => (await shown(page.mainFrame(), kind))?.badge);
    await page.close();
  });

  test('a page full of traps reads and presses nothing of ours; the author’s own press does what it says', async () => {
    const before = JSON.stringify(await own.stored());
    const visit = await Visit.open(browser, PAGE, { prepare: setTraps });
    const box = visit.box('text');
    await visit.page.bringToFront();
    await visit.page.evaluate(takeNames);
    await visit.focus(box);
    await visit.page.keyboard.type(DRAFT);
    await visit.pressPost(box);
    const { text, buttons } = await visit.untilAsked(box);
    expect(text).toContain(note);

    const read = await visit.page.evaluate(readEverything, [note, 'Post anyway']);
    const got = Object.entries(read).filter(([, one]) => wordsIn(one, { note, ours: 'anyway' }).length > 0);
    // Firefox lets a page's own search select in closed roots, and so read there (docs/security.md).
    expect(got.map(([way]) => way)).toEqual(kind === 'firefox' ? ['found'] : []);
    await visit.page.evaluate(speak, MESSAGES);
    const reached = await visit.page.evaluate(pressEverything, buttons);
    expect(reached > 0).toBe(kind === 'firefox');
    expect((await visit.untilAsked(box)).text).toBe(text);
    await visit.page.evaluate(spoof);
    const again = await until('the question to be back', async () => {
      const { question } = await visit.shown(box);
      return question?.buttons[0]?.focused === true && question;
    });
    expect(again.text).toBe(text);
    expect(await visit.published()).toEqual([]);
    expect(JSON.stringify(await own.stored())).toBe(before);

    await visit.page.keyboard.press('Tab');
    await until('“Post anyway” to be focused', async () => (await visit.shown(box)).question?.buttons[1]?.focused);
    await visit.page.keyboard.press('Enter');
    await visit.untilAnswered(box);
    // The page has only itself to blame for what it reads from its own field.
    expect(await visit.untilPublished(1)).toEqual(['What a lovely day.']);
    expect(visit.errors.filter((error) => !error.includes('a trap'))).toEqual([]);
    // What is compared by the next test: it comes a moment after the post.
    await until('the post to be counted', async () => 'feedback' in (await own.stored()));
    await visit.close();
  });

  test('neither pages nor other extensions reach our background or our files', async () => {
    const before = JSON.stringify(await own.stored());
    const id = kind === 'firefox' ? GECKO_ID : new URL(String(browser.extensionUrl)).host;
    await browser.browser.installExtension(foreignExtension(kind, id, HERE, MESSAGES));
    const visit = await Visit.open(browser, PAGE);
    const attempts = await until('the other extension', async () => {
      const told = await visit.page.evaluate(() => document.documentElement.dataset['foreign']);
      return told === undefined ? null : (JSON.parse(told) as Attempt[]);
    });
    expect(attempts.map(({ from }) => from)).toEqual(['content', 'background']);
    for (const { answers } of attempts) {
      expect(answers).toHaveLength(MESSAGES.length + 2);
      for (const answer of answers) expect(answer).toMatch(/^refused/);
    }
    // From here on the browser itself answers.
    await visit.page.setRequestInterception(false);
    const files = await visit.page.evaluate(
      (base) =>
        Promise.all(
          ['manifest.json', 'icons/16.png', 'src/pages/popup/index.html'].map((file) =>
            fetch(base + file).then(
              () => file,
              () => null,
            ),
          ),
        ),
      String(browser.extensionUrl),
    );
    expect(files).toEqual([null, null, null]);
    expect(await visit.page.evaluate(() => 'chrome' in window && 'runtime' in (window.chrome as object))).toBe(false);
    expect(JSON.stringify(await own.stored())).toBe(before);
    await visit.close();
  });
});
