/** A real input method: Chromium's own composition, as its users' keyboards bring it. */

import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { EDITORS, launchForEditors, mount, openEditors, textIn, untilUnderlined } from './page.ts';

describe('an input method, in chromium', () => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  let client: CDPSession;
  beforeAll(async () => {
    launched = await launchForEditors('chromium');
    visit = await openEditors(launched);
    client = await visit.page.createCDPSession();
  });
  afterAll(() => launched.browser.close());

  test.each(EDITORS)('$editor: what is composed stays whole, and its Enter asks nothing', async (box) => {
    await mount(visit, box);
    await visit.page.keyboard.type('I hate my boss. ');
    await untilUnderlined(visit, box, 'hate my boss');
    for (const text of ['に', 'にほ', 'にほん', '日本']) {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await untilUnderlined(visit, box, 'hate my boss');
    }
    // The Enter that takes the suggestion, as it comes with an input method.
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
      modifiers: 2,
    });
    await client.send('Input.insertText', { text: '日本' });
    await until('the word', async () => (await textIn(visit)) === 'I hate my boss. 日本');
    expect((await visit.shown(box)).question).toBeNull();
    expect(await visit.published()).toEqual([]);
    await visit.pressPost(box);
    await visit.untilAsked(box);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    expect(await visit.untilPublished(1)).toEqual(['I hate my boss. 日本']);
  });

  test('errors of the pages’ own scripts', () => {
    expect(visit.errors).toEqual([]);
  });
});
