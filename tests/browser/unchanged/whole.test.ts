/** The page is never changed: a visit with the extension and one without it are the same to the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureBox, fixture } from '../../pages/sites.ts';
import { HOST } from '../driver/closed-root.ts';
import { launchGuarding } from '../driver/guarding.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { shareOf } from '../driver/share.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { OwnPage } from '../pages/own-page.ts';
import { CLEAN, TWEET } from '../scenarios.ts';
import { drawn, HEARD, heardSince, listen, open, type State, stateOf } from './page-state.ts';

/** Which no site entry knows. */
const ADDED = fixture('hazards/two-boxes');
const PAGES = [...['linkedin', 'wordpress', 'x'].map(fixture), ADDED];
/** Many at once or none: their number depends on the browser's timing, whoever is on the page. */
const COALESCED = ['scroll', 'selectionchange'];
/** While the question is open the focus is in it, which a page may know. */
const FOCUS = ['change', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'scroll'];

interface Told {
  readonly states: Map<string, State>;
  readonly events: Map<string, readonly string[]>;
}

describe.each(['chromium', 'firefox'] as const)('with the extension and without it, in %s', (kind) => {
  let plain: LaunchedBrowser;
  let guarded: LaunchedBrowser;
  let own: OwnPage;
  beforeAll(async () => {
    plain = await launch(kind);
    guarded = await launchGuarding(kind, [ADDED]);
    own = await OwnPage.open(guarded, 'already-posted');
  });
  afterAll(() => Promise.all([plain.browser.close(), guarded.browser.close()]));

  /** Done once the background has answered all that was asked of it before. */
  const judged = () =>
    own.page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'try', text: '' })`);

  describe.each(shareOf(PAGES, kind))('$id', (site) => {
    // The others are visited shortly: every-page.test.ts.
    for (const box of site.boxes.slice(0, 1)) {
      test(`${box.id}: the same nodes, places, focus, scrolling and events`, async () => {
        const visits = await Promise.all([open(plain, site), open(guarded, site)]);
        const [without, within] = await Promise.all(
          visits.map((visit, index) => tell(visit, box, index === 1 ? judged : null)),
        );
        if (without === undefined || within === undefined) throw new Error('There are two visits');
        for (const [moment, state] of without.states) expect(within.states.get(moment), moment).toEqual(state);
        for (const [moment, heard] of without.events) expect(within.events.get(moment), moment).toEqual(heard);
        // Here there was something to notice, or the comparison says nothing.
        expect(without.states.get('typed')).not.toEqual(without.states.get('opened'));
        expect(without.events.get('typing')?.join()).toContain('input');
        await Promise.all(visits.map((visit) => visit.close()));
      });
    }
  });
});

/**
 * Writes something harmless and posts it, then something that is asked about.
 *
 * @param judged with the extension, waits for its verdict on what is typed: a press before that is held back and pressed
 * again by us, which a page can tell
 */
async function tell(visit: Visit, box: FixtureBox, judged: (() => Promise<unknown>) | null): Promise<Told> {
  const guarded = judged !== null;
  const told: Told = { states: new Map(), events: new Map() };
  const frame = visit.page.mainFrame();
  const look = async (moment: string): Promise<void> => {
    await drawn(frame);
    told.states.set(moment, await frame.evaluate(stateOf, HOST));
  };
  const heard = async (moment: string, but: readonly string[]): Promise<void> => {
    await drawn(frame);
    told.events.set(
      moment,
      (await heardSince(frame)).filter((line) => !but.includes(line.split(' ')[0] ?? '')),
    );
  };
  await frame.evaluate(listen, HEARD);
  await look('opened');
  await visit.focus(box);
  await look('focused');
  await visit.keys(box, CLEAN);
  await judged?.();
  await look('typed something harmless');
  await visit.pressPost(box);
  await visit.untilPublished(1);
  await heard('posting something harmless', COALESCED);

  await frame.evaluate(listen, HEARD);
  await visit.focus(box);
  await visit.keys(box, TWEET.slice(0, 60));
  await look('typing');
  await visit.keys(box, TWEET.slice(60));
  if (guarded) await until('the underline', async () => (await visit.underlined(box)).length > 0);
  await look('typed');
  await heard('typing', COALESCED);
  // The driver scrolls to what it presses; that is not what is compared here.
  await (await frame.$(box.submit?.selector ?? ''))?.hover();
  await look('about to post');
  const before = told.states.get('about to post');
  await visit.pressPost(box);
  if (guarded) {
    await visit.untilAsked(box);
    const asked = await frame.evaluate(stateOf, HOST);
    // ProseMirror itself notes in a class whether it has the focus.
    const unfocused = before?.nodes.map((line) => line.replace(' ProseMirror-focused', ''));
    expect({ ...asked, focus: '' }, 'asked').toEqual({ ...before, nodes: unfocused, focus: '' });
    await visit.page.keyboard.press('Escape');
    await visit.untilAnswered(box);
    expect(await frame.evaluate(stateOf, HOST), 'back to edit').toEqual(before);
    // So far the page knows of no press at all.
    expect((await heardSince(frame)).filter((line) => !FOCUS.includes(line.split(' ')[0] ?? ''))).toEqual([]);
    await visit.pressPost(box);
  }
  await visit.untilPublished(2);
  await look('posted');
  await heard('posting', FOCUS);
  return told;
}
