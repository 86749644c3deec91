/** A phone: a narrow window, fingers, and a part of the window that is not seen (a virtual keyboard, pinching). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../pages/sites.ts';
import { inClosedRoot } from './driver/closed-root.ts';
import { launchGuarding } from './driver/guarding.ts';
import type { LaunchedBrowser } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const SITE = fixture('hazards/narrow');
const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true };
const RISKY = 'I hate my boss and this job.';
/** https://www.w3.org/TR/WCAG22/#target-size-minimum, in CSS pixels */
const TARGET = 24;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Laid {
  readonly dialog: Area | null;
  readonly card: Area | null;
  readonly badge: Area | null;
  readonly words: Area | null;
  /** Everything that can be pressed, by name. */
  readonly targets: readonly (Area & { readonly name: string })[];
  /** What is seen of the layout viewport. */
  readonly seen: Area;
}

describe.each(['chromium', 'firefox'] as const)('on a phone, in %s', (kind) => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  beforeAll(async () => {
    launched = await launchGuarding(kind, [SITE]);
    visit = await Visit.open(launched, SITE);
    await visit.page.setViewport(PHONE);
  });
  afterAll(() => launched.browser.close());

  const laid = async (): Promise<Laid> => {
    const now = await inClosedRoot(visit.page.mainFrame(), kind, layOut, null);
    if (now === null) throw new Error('There is nothing of ours');
    return now;
  };
  const tap = async ({ left, top, right, bottom }: Area): Promise<void> =>
    visit.page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);

  test('badge, card and question can be pressed with a finger, and do not cover the words', async () => {
    const box = visit.box('text');
    await visit.type(box, RISKY);
    const { badge } = await until('the badge', async () => {
      const now = await laid();
      return now.badge && now.words ? now : null;
    });
    if (badge === null) throw new Error('There is no badge');
    expect(badge.right - badge.left).toBeGreaterThanOrEqual(TARGET);
    expect(badge.bottom - badge.top).toBeGreaterThanOrEqual(TARGET);
    await tap(badge);
    const opened = await until('the card', async () => {
      const now = await laid();
      return now.card ? now : null;
    });
    isASheet(opened, opened.card);
    expect(apart(opened.card, opened.words), 'the words can be read beside the card').toBe(true);

    const mean = opened.targets.find(({ name }) => name === 'Select these words');
    if (mean === undefined) throw new Error('There is no such button');
    await tap(mean);
    await until('the card to close', async () => (await laid()).card === null);

    const post = await (await visit.page.$('form button'))?.boundingBox();
    if (!post) throw new Error('There is no button');
    await visit.page.touchscreen.tap(post.x + post.width / 2, post.y + post.height / 2);
    const asked = await until('the question', async () => {
      const now = await laid();
      return now.dialog ? now : null;
    });
    isASheet(asked, asked.dialog);
    expect(await visit.published()).toEqual([]);
    const anyway = asked.targets.find(({ name }) => name === 'Post anyway');
    if (anyway === undefined) throw new Error('There is no such button');
    await until('the post', async () => {
      if ((await visit.published()).length > 0) return true;
      await tap(anyway);
      return (await visit.published()).length > 0;
    });
    expect(await visit.untilPublished(1)).toEqual([RISKY]);
  });

  test('no part of the question lies where it is not seen', async () => {
    const box = visit.box('text');
    await visit.type(box, RISKY);
    await until('the badge', async () => (await laid()).badge);
    await visit.page.$eval('form', (form) => form.requestSubmit());
    await until('the question', async () => (await laid()).dialog);
    await visit.page.evaluate(() => {
      Object.assign(window, { before: visualViewport?.height });
    });
    // Firefox lets no test open a keyboard or pinch: there the window itself gets as low as one leaves it.
    if (kind === 'firefox') await visit.page.setViewport({ ...PHONE, height: 320 });
    else {
      const client = await visit.page.createCDPSession();
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 });
    }
    await until('less to be seen', () =>
      visit.page.evaluate(() => (visualViewport?.height ?? 0) < Number(Reflect.get(window, 'before'))),
    );
    await until('the question to follow', async () => {
      const { dialog, seen } = await laid();
      return dialog && within(dialog, seen);
    });
    const { targets, seen } = await laid();
    const buttons = targets.filter(({ name }) => name === 'Edit' || name === 'Post anyway');
    expect(buttons).toHaveLength(2);
    for (const button of buttons) expect(within(button, seen), button.name).toBe(true);
  });
});

/** From side to side, inside what is seen, and with nothing in it too small for a finger. */
function isASheet({ targets, seen }: Laid, sheet: Area | null): void {
  if (sheet === null) throw new Error('There is no sheet');
  expect(within(sheet, seen), JSON.stringify({ sheet, seen })).toBe(true);
  expect(sheet.right - sheet.left).toBeGreaterThan(seen.right - seen.left - 24);
  const inside = targets.filter((target) => !apart(target, sheet));
  expect(inside.length).toBeGreaterThanOrEqual(2);
  for (const { name, left, top, right, bottom } of inside) {
    expect(right - left, name).toBeGreaterThanOrEqual(TARGET);
    expect(bottom - top, name).toBeGreaterThanOrEqual(TARGET);
  }
}

function within(inner: Area, outer: Area): boolean {
  const slack = 0.5;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  );
}

function apart(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) throw new Error('One of the two is not there');
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

/** Runs in the page; must be self-contained. */
function layOut(root: ShadowRoot): Laid {
  const area = (selector: string): Area | null => {
    const { left, top, right, bottom } = root.querySelector(selector)?.getBoundingClientRect() ?? {};
    return left === undefined || top === undefined || right === undefined || bottom === undefined
      ? null
      : { left, top, right, bottom };
  };
  const view = visualViewport;
  const [left, top] = [view?.offsetLeft ?? 0, view?.offsetTop ?? 0];
  return {
    dialog: area('dialog[open]'),
    card: area('.card'),
    badge: area('.badge:not([hidden])'),
    words: area('.mirror u'),
    targets: [...root.querySelectorAll('button, a')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: element.textContent?.trim() ?? '', left, top, right, bottom };
    }),
    seen: { left, top, right: left + (view?.width ?? 0), bottom: top + (view?.height ?? 0) },
  };
}
