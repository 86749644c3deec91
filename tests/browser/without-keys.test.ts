/** Text that arrives without keys, and keys that belong to an input method: a press of Post asks all the same. */
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureBox, SITES } from '../pages/sites.ts';
import { builtExtension } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { shareOf } from './driver/share.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';
import { TWEET } from './scenarios.ts';

const IDS: ReadonlySet<string> = new Set(['x', 'facebook', 'bluesky', 'mastodon', 'wordpress']);
const PAGES = SITES.filter(({ id }) => IDS.has(id));
/** Sites whose boxes send at Enter. */
const SENDING = PAGES.flatMap((site) =>
  site.boxes.filter(({ keys, private: quiet }) => keys.includes('Enter') && !quiet).map((box) => ({ site, box })),
);

describe.each(['chromium', 'firefox'] as const)('without keys, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind) });
  });
  afterAll(() => browser.browser.close());

  describe.each(shareOf(PAGES, kind))('$id', (site) => {
    const [box] = site.boxes;
    if (box === undefined) throw new Error(`${site.id} has no box`);

    test('pasted text is asked about and published exactly', async () => {
      const visit = await Visit.open(browser, site);
      await visit.focus(box);
      await (await editable(visit, box)).evaluate(paste, TWEET);
      await until('the paste', async () => (await visit.shownIn(box))?.includes(TWEET));
      await asksAndPosts(visit, box, TWEET);
    });

    test('text that an editing command puts there (dictation, autocorrect)', async () => {
      const visit = await Visit.open(browser, site);
      await visit.type(box, 'So ');
      await visit.page.evaluate((text) => document.execCommand('insertText', false, text), TWEET);
      await until('the words', async () => (await visit.underlined(box)).some((words) => words.includes('hating')));
      await asksAndPosts(visit, box, `So ${TWEET}`);
    });
  });

  test('a page that restores a draft by itself, without any event', async () => {
    const site = PAGES.find(({ id }) => id === 'wordpress');
    const box = site?.boxes[0];
    if (site === undefined || box === undefined) throw new Error('There is no such fixture');
    const visit = await Visit.open(browser, site);
    await (await editable(visit, box)).evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text;
    }, TWEET);
    await asksAndPosts(visit, box, TWEET);
  });

  test('undo takes the words and their underline away, redo brings both back', async () => {
    const site = PAGES.find(({ id }) => id === 'wordpress');
    const box = site?.boxes[0];
    if (site === undefined || box === undefined) throw new Error('There is no such fixture');
    const visit = await Visit.open(browser, site);
    await visit.focus(box);
    await visit.page.evaluate((text) => document.execCommand('insertText', false, text), TWEET);
    const underlined = (yes: boolean) => async () => (await visit.underlined(box)).length > 0 === yes;
    await until('the underline', underlined(true));
    await visit.page.evaluate(() => document.execCommand('undo'));
    expect(await visit.shownIn(box)).toBe('');
    await until('no underline', underlined(false));
    await visit.page.evaluate(() => document.execCommand('redo'));
    await until('the underline again', underlined(true));
    await asksAndPosts(visit, box, TWEET);
  });

  test.each(SENDING)(
    '$site.id: Enter that confirms a composition sends nothing and asks nothing',
    async ({ site, box }) => {
      const visit = await Visit.open(browser, site);
      await visit.type(box, TWEET);
      await until('the underline', async () => (await visit.underlined(box)).length > 0);
      const passed = await (await editable(visit, box)).evaluate((field) => {
        const init = { bubbles: true, composed: true, cancelable: true };
        let reached = 0;
        field.addEventListener('keydown', () => reached++, { once: true });
        field.dispatchEvent(new CompositionEvent('compositionstart', { ...init, data: '' }));
        field.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true }),
        );
        field.dispatchEvent(new CompositionEvent('compositionend', { ...init, data: '' }));
        return reached;
      });
      expect(passed).toBe(1);
      expect((await visit.shown(box)).question).toBeNull();
      await visit.pressKeys('Enter');
      await visit.untilAsked(box);
      expect(await visit.published()).toEqual([]);
      await visit.close();
    },
  );
});

async function asksAndPosts(visit: Visit, box: FixtureBox, text: string): Promise<void> {
  await visit.pressPost(box);
  await visit.untilAsked(box);
  expect(await visit.published()).toEqual([]);
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  expect(await visit.untilPublished(1)).toEqual([text]);
  await visit.close();
}

async function editable(visit: Visit, box: FixtureBox): Promise<ElementHandle> {
  const element = await visit.frame(box.editable).$(box.editable.selector);
  if (element === null) throw new Error(`There is no ${box.editable.selector}`);
  return element;
}

/** Runs in the page: pastes as a browser does, which inserts by itself only where no editor takes the event. */
function paste(field: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData });
  // Firefox makes an empty clipboard of what a script gives it.
  if (event.clipboardData?.getData('text/plain') !== text) {
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  }
  if (field.dispatchEvent(event)) document.execCommand('insertText', false, text);
}
