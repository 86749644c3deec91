/** A short visit to every page, with the extension and without it: to the page they are the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureBox, HAZARDS, matchesOf, SITES } from '../../pages/sites.ts';
import { HOST } from '../driver/closed-root.ts';
import { extensionFor } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { shown } from '../driver/ui.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { drawn, HEARD, heardSince, listen, open, type State, stateOf } from './page-state.ts';

/** Pages that keep us out, are none of our business, change with the pointer, or have their own tests (editors/). */
const APART: ReadonlySet<string> = new Set(
  ['node-remover', 'left-alone', 'hover-swap', 'editors'].map((name) => `hazards/${name}`),
);
const PAGES = [...SITES, ...HAZARDS].filter(({ id }) => !APART.has(id));
const OFF = SITES.filter((site) => site.off);
const ADDED = [...HAZARDS, ...SITES.filter((site) => site.added)].flatMap(matchesOf);
const LEAVE = [...OFF.flatMap(matchesOf), ...ADDED];
/** What depends on the browser's timing, or on where the focus has been. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['scroll', 'selectionchange', 'resize']);

describe.each(['chromium', 'firefox'] as const)('every page with the extension and without it, in %s', (kind) => {
  let plain: LaunchedBrowser;
  let guarded: LaunchedBrowser;
  beforeAll(async () => {
    plain = await launch(kind);
    guarded = await launch(kind, { extension: extensionFor(kind, LEAVE) });
    await choose(guarded, { sites: Object.fromEntries(OFF.map(({ id }) => [id, true])), added: ADDED }, LEAVE);
  });
  afterAll(() => Promise.all([plain.browser.close(), guarded.browser.close()]));

  test.each(PAGES)('$id', async (site) => {
    const [box] = site.boxes;
    if (box === undefined) throw new Error(`${site.id} has no box`);
    const [without, within] = await Promise.all([open(plain, site), open(guarded, site)]);
    const both = [without, within];
    const same = async (moment: string): Promise<readonly State[]> => {
      const [expected, found] = await Promise.all(both.map((visit) => statesOf(visit, box)));
      expect(found, moment).toEqual(expected);
      return expected ?? [];
    };

    await Promise.all(both.map((visit) => visit.frame(box.editable).evaluate(listen, HEARD)));
    await same('opened');
    const risk = site.off || box.private ? 'I know where you live.' : 'I hate my boss.';
    await Promise.all(both.map((visit) => visit.type(box, risk)));
    await until('the underline', async () => (await within.underlined(box)).length > 0);
    await same('typed');
    const [typed, typedWithin] = await Promise.all(both.map((visit) => heard(visit, box)));
    expect(typedWithin, 'heard while typing').toEqual(typed);

    await Promise.all(both.map((visit) => aboutToSend(visit, box)));
    const before = await same('about to post');
    await send(within, box);
    await until('the question', () => isAsked(within, box));
    expect(unfocused(await statesOf(within, box)), 'asked').toEqual(unfocused(before));
    await within.page.keyboard.press('Escape');
    await until('the question to close', async () => !(await isAsked(within, box)));

    // Answered once, the same text is let through.
    for (const visit of both) {
      await send(visit, box);
      if (box.confirm !== undefined) await visit.press(box.confirm);
      await visit.untilPublished(1);
    }
    if (box.editable.frame === undefined) await same('posted');
    else expect(unfocused(await statesOf(within, box)), 'posted').toEqual(unfocused(await statesOf(without, box)));
    expect(within.errors).toEqual(without.errors);
    await Promise.all(both.map((visit) => visit.close()));
  });
});

/** Editors note in a class whether they have the focus; a page scrolls to what is focused in a frame of it. */
function unfocused(states: readonly State[]): unknown {
  return states.map(({ nodes, boxes }) => ({
    nodes: nodes.map((line) =>
      line.replaceAll(/ (ProseMirror-focused|ck-focused|ck-blurred|ck-balloon-panel_visible)/gu, ''),
    ),
    boxes: states.length > 1 ? [] : boxes,
  }));
}

/** The page, and the frame of the box where it has one of its own. */
async function statesOf(visit: Visit, box: FixtureBox): Promise<State[]> {
  const frames = new Set([visit.page.mainFrame(), visit.frame(box.editable)]);
  return Promise.all(
    Array.from(frames, async (frame) => {
      await drawn(frame);
      return frame.evaluate(stateOf, HOST);
    }),
  );
}

async function heard(visit: Visit, box: FixtureBox): Promise<string[]> {
  const lines = await heardSince(visit.frame(box.editable));
  return lines.filter((line) => !NOT_COMPARED.has(line.split(' ')[0] ?? ''));
}

/** The driver scrolls to what it presses, and the pointer changes what it is on; neither is what is compared here. */
async function aboutToSend(visit: Visit, box: FixtureBox): Promise<void> {
  if (box.next !== undefined) await visit.press(box.next);
  if (box.submit === null) return;
  const { selector } = box.submit;
  await until(selector, () => visit.frame(box.submit ?? box.editable).$(selector));
  await (await visit.frame(box.submit).$(selector))?.hover();
}

async function send(visit: Visit, box: FixtureBox): Promise<void> {
  const [keys] = box.keys;
  if (box.submit !== null) await visit.press(box.submit);
  else if (keys !== undefined) await visit.pressKeys(keys);
}

/** The question stands in the frame of what was pressed. */
async function isAsked(visit: Visit, box: FixtureBox): Promise<boolean> {
  const frames = [visit.frame(box.editable), visit.frame(box.submit ?? box.editable)];
  const all = await Promise.all(frames.map((frame) => shown(frame, visit.kind)));
  return all.some((one) => one !== null && one.question !== null);
}
