/** The question before publishing, beyond “Edit” and “Post anyway”. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/schema.ts';
import { SITES } from '../pages/sites.ts';
import { inExtensionPage } from './driver/background.ts';
import { builtExtension } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { choose } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { violationsOfOurs } from './pages/axe.ts';
import { CLEAN, TWEET } from './scenarios.ts';

const BLOG = SITES.find(({ id }) => id === 'mastodon');
const HOUR = 3_600_000;

describe.each(['chromium', 'firefox'] as const)('the question, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind) });
  });
  afterAll(() => browser.browser.close());

  const visiting = async (change: Partial<Settings>, text: string) => {
    await choose(browser, change);
    const [box] = BLOG?.boxes ?? [];
    if (BLOG === undefined || box === undefined) throw new Error('There is no such fixture');
    const visit = await Visit.open(browser, BLOG);
    await visit.focus(box);
    await visit.insert(box, text);
    const named = (name: string) =>
      until(`“${name}”`, async () => (await visit.shown(box)).question?.buttons.find((button) => button.name === name));
    const press = async (name: string) => {
      const { x, y } = await named(name);
      // A press within the first third of a second counts as the second half of a double click.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await visit.page.mouse.click(x, y);
    };
    return { visit, box, named, press };
  };
  const stored = async (start: string) => {
    const all = await inExtensionPage<Record<string, unknown>>(
      browser,
      '(globalThis.browser ?? chrome).storage.local.get(null)',
    );
    return Object.entries(all)
      .filter(([key]) => key.startsWith(start))
      .map(([, value]) => JSON.stringify(value));
  };

  const outcomes = async () => (await stored('insights')).join();

  test('while its author rests from posting, asks about a harmless post too, once', async () => {
    const { visit, box, press } = await visiting({ rest: { until: Date.now() + 3 * HOUR, hours: [] } }, CLEAN);
    await visit.pressPost(box);
    const { text, buttons } = await visit.untilAsked(box);
    expect(text).toContain('You wanted to rest from posting until');
    expect(buttons.map(({ name }) => name)).toEqual(['Edit', 'Post anyway', 'Sleep on it']);
    await press('Post anyway');
    expect(await visit.untilPublished(1)).toEqual([CLEAN]);
    await visit.close();
  });

  test('counts down where its author wants that: to be stopped for a while, and skipped', async () => {
    const { visit, box, named, press } = await visiting({ countdown: 10 }, TWEET);
    await visit.pressPost(box);
    await visit.untilAsked(box);
    await press('Post anyway');
    expect((await named('Edit')).focused).toBe(true);
    await press('Wait');
    await named('Go on');
    expect((await visit.shown(box)).question?.text).toContain('Posting in');
    expect(await visit.published()).toEqual([]);
    await press('Post now');
    expect(await visit.untilPublished(1)).toEqual([TWEET]);
    await visit.close();
  });

  test('posts by itself at the end of the count', async () => {
    const { visit, box, press } = await visiting({ countdown: 3 }, TWEET);
    await visit.pressPost(box);
    await press('Post anyway');
    expect(await visit.untilPublished(1)).toEqual([TWEET]);
    await visit.close();
  });

  test('“Not useful” and “Sleep on it”: the draft stays, and is kept as its author asked; asked again, less is said', async () => {
    const { visit, box, press } = await visiting({ names: [{ text: 'Cisco', kind: 'employer' }] }, TWEET);
    await visit.pressPost(box);
    const first = await visit.untilAsked(box);
    expect(first.text).toContain('can find this by searching “Cisco”');
    expect(first.text).toContain('Nothing has been sent yet');
    await press('Not useful');
    await until('thanks', async () => (await visit.shown(box)).question?.text.includes('Thank you'));
    await press('Sleep on it');
    await visit.untilAnswered(box);
    expect(await visit.shownIn(box)).toBe(TWEET);
    expect(await visit.published()).toEqual([]);
    await until('the notice', async () => (await visit.shown(box)).status.includes('from tomorrow'));
    expect((await stored('sleeping-draft-')).join()).toContain('Cisco');
    await until('the answer to be counted', async () => (await stored('feedback')).join().includes('hates-work'));

    await visit.page.bringToFront();
    await visit.keys(box, ' So.');
    await visit.pressPost(box);
    const again = await visit.untilAsked(box);
    for (const kept of ['hating the work', 'Why?', 'searching “Cisco”']) expect(again.text).toContain(kept);
    expect(again.text).not.toContain('Nothing has been sent yet');
    expect(again.text.length).toBeLessThan(first.text.length / 2);
    await visit.close();
  });

  test('what came of a warning is counted once a draft: thrown away, mended, or posted all the same', async () => {
    const { visit, box } = await visiting({}, TWEET);
    await inExtensionPage(browser, "(globalThis.browser ?? chrome).storage.local.remove('insights')");
    const asked = async () => {
      await visit.pressPost(box);
      await visit.untilAsked(box);
    };
    const empty = async () => {
      await visit.page.evaluate(() => document.execCommand('selectAll'));
      await visit.page.keyboard.press('Backspace');
    };
    await asked();
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    await empty();
    await until('“dropped”', async () => (await outcomes()).includes('"dropped":1'));

    await visit.insert(box, TWEET);
    await asked();
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    await visit.page.evaluate(() => document.execCommand('selectAll'));
    await visit.insert(box, CLEAN);
    await visit.pressPost(box);
    await visit.untilPublished(1);
    await until('“edited”', async () => (await outcomes()).includes('"edited":1'));

    await visit.focus(box);
    await visit.insert(box, TWEET);
    await asked();
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.untilPublished(2);
    await until('“posted”', async () => (await outcomes()).includes('"posted":1'));
    expect(await outcomes()).toContain('"edited":1');
    await visit.close();
  });

  test('says what its author asked to be told, in the language that they chose', async () => {
    const change: Partial<Settings> = {
      patterns: [
        {
          id: 'a',
          kind: 'words',
          pattern: 'project heron',
          category: 'work-confidential',
          level: 2,
          message: 'Pas avant mars.',
          on: true,
        },
      ],
      language: 'fr',
    };
    const { visit, box } = await visiting(change, 'Project Heron looks great');
    await visit.pressPost(box);
    const { title, text, buttons } = await visit.untilAsked(box);
    expect(title).toBe('Un instant avant de publier');
    expect(text).toContain('Pas avant mars.');
    expect(buttons[0]?.name).toBe('Modifier');
    if (kind === 'chromium') expect(await violationsOfOurs(visit.page)).toEqual([]);
    await visit.close();
  });
});
