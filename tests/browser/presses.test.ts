/** Ways of pressing "Post" that are easily missed, or easily taken for something else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureBox, fixture } from '../pages/sites.ts';
import { launchGuarding } from './driver/guarding.ts';
import type { LaunchedBrowser } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const RISKY = 'I hate my boss and this job.';
const PAGES = ['two-step', 'enter', 'hover-swap', 'textarea-form'].map((name) => fixture(`hazards/${name}`));

describe.each(['chromium', 'firefox'] as const)('presses, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchGuarding(kind, PAGES);
  });
  afterAll(() => browser.browser.close());

  const open = (name: string): Promise<Visit> => Visit.open(browser, fixture(`hazards/${name}`));

  test('in two steps: the first is no publishing, the second is asked about', async () => {
    const visit = await open('two-step');
    const box = visit.box('text');
    await warned(visit, box);
    await visit.press({ selector: '#next' });
    await visit.press({ selector: '[role="dialog"] input' });
    expect((await visit.shown(box)).question).toBeNull();
    await visit.press({ selector: '#publish' });
    await visit.untilAsked(box);
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    expect(await visit.published()).toEqual([]);
    await visit.press({ selector: '#cancel' });
    await visit.type(box, ' And the desk.');

    await visit.pressPost(box);
    await visit.untilAsked(box);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    expect(await visit.untilPublished(1)).toEqual([`${RISKY} And the desk.`]);
    await visit.close();
  });

  test('a dialog with something of its own to write in, or that sends, has nothing to do with the draft', async () => {
    const visit = await open('two-step');
    const box = visit.box('text');
    await warned(visit, box);
    await visit.press({ selector: '#invite' });
    expect(await visit.untilPublished(1)).toEqual(['sent']);
    await visit.press({ selector: '#connect' });
    expect(await visit.untilPublished(2)).toEqual(['sent', 'sent without a note']);
    await visit.close();
  });

  test('Enter is asked about where it sends; Shift+Enter, and Enter elsewhere, break the line', async () => {
    const visit = await open('enter');
    const [chat, long] = [visit.box('chat'), visit.box('long')];
    await warned(visit, chat);
    await visit.keys(chat, '\nAnd more.');
    expect(await visit.shownIn(chat)).toBe(`${RISKY}\nAnd more.`);
    await visit.pressKeys('Enter');
    await visit.untilAsked(chat);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    expect(await visit.untilPublished(1)).toEqual([`${RISKY}\nAnd more.`]);

    await warned(visit, long);
    await visit.page.keyboard.press('Enter');
    await visit.keys(long, 'So.');
    expect(await visit.shownIn(long)).toBe(`${RISKY}\nSo.`);
    expect((await visit.shown(long)).question).toBeNull();
    await visit.close();
  });

  test('a double click asks once, and a double click on the answer publishes once', async () => {
    const visit = await open('textarea-form');
    const box = visit.box('text');
    await warned(visit, box);
    await (await visit.page.$('form button'))?.click({ count: 2 });
    const { buttons } = await visit.untilAsked(box);
    expect(await visit.published()).toEqual([]);
    const answer = buttons[1];
    if (answer === undefined) throw new Error('There is no second button');
    await until('the answer to be taken', async () => {
      const now = (await visit.shown(box)).question;
      if (now === null) return true;
      await visit.page.mouse.click(answer.x, answer.y, { count: 2 });
      return (await visit.shown(box)).question === null;
    });
    expect(await visit.untilPublished(1)).toEqual([RISKY]);
    await visit.type(box, 'Good bread.');
    await visit.pressPost(box);
    expect(await visit.untilPublished(2)).toEqual([RISKY, 'Good bread.']);
    await visit.close();
  });

  test('a double click right after the paste, before there is any verdict, asks once', async () => {
    const visit = await open('textarea-form');
    const box = visit.box('text');
    await visit.focus(box);
    await visit.insert(box, RISKY);
    await (await visit.page.$('form button'))?.click({ count: 2 });
    await visit.untilAsked(box);
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    expect(await visit.published()).toEqual([]);
    expect(await visit.shownIn(box)).toBe(RISKY);
    await visit.close();
  });

  test('the draft changes under the question: what nobody has confirmed is not published, and the next press passes', async () => {
    const visit = await open('textarea-form');
    const box = visit.box('text');
    await warned(visit, box);
    await visit.pressPost(box);
    await visit.untilAsked(box);
    // Dictation goes on, or the page writes into its own box.
    await visit.page.evaluate((selector) => {
      const field = document.querySelector(selector) as HTMLTextAreaElement;
      field.value += ' And he smells.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, box.editable.selector);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await until('the notice', async () => (await visit.shown(box)).status.includes('has changed'));
    expect(await visit.published()).toEqual([]);
    await until('the post', async () => {
      await visit.pressPost(box);
      return (await visit.published()).length > 0;
    });
    expect(await visit.untilPublished(1)).toEqual([`${RISKY} And he smells.`]);
    await visit.close();
  });
});

async function warned(visit: Visit, box: FixtureBox): Promise<void> {
  await visit.type(box, RISKY);
  await until('the underline', async () => (await visit.underlined(box)).length > 0);
}
