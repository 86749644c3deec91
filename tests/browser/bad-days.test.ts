/** Whatever goes wrong on our side, the page works as without us: the post goes through, exactly as typed, once. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../pages/sites.ts';
import { hang, inBackground, inExtensionPage, sleep } from './driver/background.ts';
import { HOST } from './driver/closed-root.ts';
import { builtExtension, extensionFor } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { choose } from './driver/settings.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const RISKY = 'I hate my job and my boss is an idiot.';

/** Where the plain fixture is served; no site that we know. */
const PLAIN = ['https://plain.example/*'];

const wordpress = fixture('wordpress');
const x = fixture('x');

function boxOf(visit: Visit) {
  const [box] = visit.site.boxes;
  if (box === undefined) throw new Error(`${visit.site.id} has no box`);
  return box;
}

async function questionOrPost(visit: Visit): Promise<boolean> {
  return (await visit.shown(boxOf(visit))).question !== null || (await visit.published()).length > 0;
}

/** Presses "Post anyway" by keyboard, if the question is there. */
async function answerPostAnyway(visit: Visit): Promise<void> {
  if ((await visit.shown(boxOf(visit))).question === null) return;
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
}

describe.each(['chromium', 'firefox'] as const)('on a bad day, in %s', (kind) => {
  let browser: LaunchedBrowser;
  const visits: Visit[] = [];
  const extension = extensionFor(kind, PLAIN);
  const update = () => browser.browser.installExtension(extension);
  beforeAll(async () => {
    browser = await launch(kind, { extension });
  });
  afterAll(() => browser.browser.close());
  afterEach(() => Promise.all(visits.splice(0).map((visit) => visit.close())));

  async function opened(site = wordpress): Promise<Visit> {
    const visit = await Visit.open(browser, site);
    visits.push(visit);
    return visit;
  }

  async function drafting(site = wordpress): Promise<Visit> {
    const visit = await opened(site);
    await visit.type(boxOf(visit), RISKY);
    await until('the underline', async () => (await visit.underlined(boxOf(visit))).length > 0);
    return visit;
  }

  test('the stored settings are garbage: we work with the defaults', async () => {
    await inExtensionPage(browser, '(globalThis.browser ?? chrome).storage.local.set({ settings: "garbage" })');
    const visit = await drafting();
    await visit.pressPost(boxOf(visit));
    const question = await visit.untilAsked(boxOf(visit));
    expect(question.text).toContain('hate my job');
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(boxOf(visit));
    expect(await visit.shownIn(boxOf(visit))).toBe(RISKY);
  });

  test('a draft of 100,000 characters is typed into, underlined and posted whole', async () => {
    await choose(browser, { added: PLAIN }, PLAIN);
    const visit = await opened(fixture('hazards/textarea-form'));
    const box = boxOf(visit);
    const long =
      'A quiet walk by the river, then coffee and a book. '.repeat(1_961).slice(0, 100_000 - RISKY.length) + RISKY;
    await visit.focus(box);
    await visit.page.$eval(
      box.editable.selector,
      (element, text) => {
        (element as HTMLTextAreaElement).value = text;
      },
      long,
    );
    await visit.page.keyboard.press('End');
    await visit.keys(box, '!');
    const typed = (await visit.shownIn(box)) ?? '';
    expect(typed.length).toBe(100_001);
    // So much text may take longer to read than a press is held back for.
    await until('the badge', async () => (await visit.shown(box)).badge);
    await visit.pressPost(box);
    expect((await visit.untilAsked(box)).text).toContain('hate my job');
    await answerPostAnyway(visit);
    expect(await visit.untilPublished(1)).toEqual([typed]);
  });

  test('the background hangs: the post waits a moment and goes through', async () => {
    const visit = await opened(x);
    await visit.type(boxOf(visit), 'I hate my job');
    await hang(browser, 2_000, 6_000);
    const begin = Date.now() + 2_000;
    await visit.page.bringToFront();
    await until('the hang to begin', () => Promise.resolve(Date.now() > begin + 1_200));
    await visit.keys(boxOf(visit), ' and my boss is an idiot.');
    await visit.pressPost(boxOf(visit));
    expect(await visit.untilPublished(1)).toEqual([RISKY]);
  });

  test('the extension is updated while a draft is open: nothing is left behind, and the draft can be posted', async () => {
    const visit = await drafting(x);
    await update();
    await visit.page.bringToFront();
    await visit.keys(boxOf(visit), ' Sorry.');
    await visit.pressPost(boxOf(visit));
    // Chromium leaves the page without us; Firefox puts the new version into it, which asks as ever.
    await until('question or post', () => questionOrPost(visit));
    expect((await visit.page.$$(HOST)).length).toBeLessThanOrEqual(kind === 'firefox' ? 1 : 0);
    await answerPostAnyway(visit);
    expect(await visit.untilPublished(1)).toEqual([`${RISKY} Sorry.`]);
  });

  test('the extension is updated while it asks: the page can be used, and the draft can be posted', async () => {
    const visit = await drafting(x);
    await visit.pressPost(boxOf(visit));
    await visit.untilAsked(boxOf(visit));
    await update();
    await visit.page.bringToFront();
    if (kind === 'firefox') {
      // The version that asked is gone without a word; the new one asks afresh.
      await visit.untilAnswered(boxOf(visit));
      await visit.pressPost(boxOf(visit));
      await until('question or post', () => questionOrPost(visit));
    }
    await answerPostAnyway(visit);
    expect(await visit.untilPublished(1)).toEqual([RISKY]);
  });

  test('the extension is removed while it asks: Esc still leads back, and the draft can be posted', async () => {
    const visit = await drafting(x);
    // A new install has its welcome page to show.
    await visit.page.bringToFront();
    await visit.pressPost(boxOf(visit));
    await visit.untilAsked(boxOf(visit));
    await browser.browser.uninstallExtension(browser.extensionId ?? '');
    await visit.page.bringToFront();
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(boxOf(visit));
    expect(await visit.published()).toEqual([]);
    await visit.pressPost(boxOf(visit));
    expect(await visit.untilPublished(1)).toEqual([RISKY]);
  });
});

describe.each(['chromium', 'firefox'] as const)('when the background has slept, in %s', (kind) => {
  test('it wakes at the next key', async () => {
    const browser = await launch(kind, { extension: builtExtension(kind), drowsy: true });
    try {
      const visit = await Visit.open(browser, wordpress);
      await visit.type(boxOf(visit), 'I hate');
      await sleep(browser);
      await visit.page.bringToFront();
      await visit.keys(boxOf(visit), ' my job and my boss is an idiot.');
      await until('the underline', async () => (await visit.underlined(boxOf(visit))).length > 0);
    } finally {
      await browser.browser.close();
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('when the engine throws, in %s', (kind) => {
  test('the post goes through unasked', async () => {
    const browser = await launch(kind, { extension: builtExtension(kind) });
    try {
      const visit = await Visit.open(browser, wordpress);
      await visit.focus(boxOf(visit));
      await inBackground(browser, (scope) => {
        scope.String.prototype.normalize = () => {
          throw new Error('a bad day');
        };
      });
      await visit.page.bringToFront();
      await visit.type(boxOf(visit), RISKY);
      await visit.pressPost(boxOf(visit));
      expect(await visit.untilPublished(1)).toEqual([RISKY]);
    } finally {
      await browser.browser.close();
    }
  });
});
