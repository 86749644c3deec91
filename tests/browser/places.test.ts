/** Where boxes are, come, go and hide: other places of one page, inert surroundings, shadow roots in shadow roots. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureBox, firstBox, fixture } from '../pages/sites.ts';
import { HOST } from './driver/closed-root.ts';
import { builtExtension } from './driver/extension.ts';
import { launchGuarding } from './driver/guarding.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const RISKY = 'I hate my boss and this job.';
const PAGES = ['spa', 'inert'].map((name) => fixture(`hazards/${name}`));

describe.each(['chromium', 'firefox'] as const)('places, in %s', (kind) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchGuarding(kind, PAGES);
  });
  afterAll(() => browser.browser.close());

  const open = (name: string): Promise<Visit> => Visit.open(browser, fixture(`hazards/${name}`));

  test('another place of the page and back: a kept draft and a restored one are still asked about', async () => {
    const visit = await open('spa');
    const underlined = (box: FixtureBox, yes: boolean) =>
      until(`${yes ? 'an' : 'no'} underline in ${box.id}`, async () => {
        const { badge } = await visit.shown(box);
        return (await visit.underlined(box)).length > 0 === yes && (badge !== null) === yes;
      });
    for (const box of [visit.box('kept'), visit.box('new')]) {
      await visit.type(box, RISKY);
      await underlined(box, true);
      await visit.press({ selector: '#home' });
      await underlined(box, false);
      await visit.page.evaluate(() => history.back());
      await until('the draft', async () => (await visit.shownIn(box)) === RISKY);
      await visit.focus(box);
      await underlined(box, true);
      await visit.pressPost(box);
      await visit.untilAsked(box);
      // The place changes while the question is open, as by the browser's own button.
      await visit.page.evaluate(() => history.forward());
      await until('the other place', () => visit.page.evaluate(() => location.pathname === '/'));
      await visit.page.keyboard.press('Escape');
      await visit.untilAnswered(box);
      await underlined(box, false);
      await visit.page.evaluate(() => history.back());
      await until('the draft', async () => (await visit.shownIn(box)) === RISKY);
      // Asked and answered: the draft is the same one.
      await visit.focus(box);
      await visit.pressPost(box);
      expect((await visit.untilPublished(box.id === 'kept' ? 1 : 2)).at(-1)).toBe(RISKY);
    }
    expect(await visit.page.$$(HOST)).toHaveLength(1);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  test('where a page makes all inert beside its composer, badge and card can still be pressed', async () => {
    const visit = await open('inert');
    const box = visit.box('text');
    await visit.type(box, RISKY);
    const badge = await until('the badge', async () => (await visit.shown(box)).badge);
    await until('the card', async () => {
      await visit.page.mouse.click(badge.x, badge.y);
      return (await visit.shown(box)).card;
    });
    const { card } = await visit.shown(box);
    const mean = card?.buttons.find(({ name }) => name === 'I mean it');
    if (mean === undefined) throw new Error('There is no such button');
    await visit.page.mouse.click(mean.x, mean.y);
    await until('the card to close', async () => (await visit.shown(box)).card === null);
    expect(await visit.shownIn(box)).toBe(RISKY);
    await visit.close();
  });
});

test('what is printed is the draft alone: no underline, no badge', async () => {
  // Puppeteer shows a page as printed in Chromium only; both browsers print by the same style sheets.
  const site = fixture('x');
  const box = firstBox(site);
  const browser = await launch('chromium', { extension: builtExtension('chromium') });
  const visit = await Visit.open(browser, site);
  await visit.type(box, RISKY);
  await until('the badge', async () => (await visit.shown(box)).badge);
  const drawn = (media: 'print' | 'screen') =>
    visit.page.emulateMediaType(media).then(() =>
      visit.page.evaluate(
        (ours, words) => ({
          ours: getComputedStyle(document.querySelector(ours) ?? document.body).display,
          underlines: ['hint', 'ask'].map(
            (level) =>
              getComputedStyle(
                document.querySelector(words) ?? document.body,
                `::highlight(think-before-you-post-${level})`,
              ).textDecorationLine,
          ),
        }),
        HOST,
        box.editable.selector,
      ),
    );
  expect(await drawn('print')).toEqual({ ours: 'none', underlines: ['none', 'none'] });
  const { ours, underlines } = await drawn('screen');
  expect(ours).not.toBe('none');
  expect(underlines).toEqual(['underline', 'underline']);
  await browser.browser.close();
});
