/** Underlines never flicker: at every frame that is painted while somebody types, they are on their words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inClosedRoot } from '../driver/closed-root.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { shareOf } from '../driver/share.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { chord, EDITORS, launchForEditors, mount, openEditors, textIn, untilUnderlined } from './page.ts';

declare global {
  interface Window {
    /** What was underlined at each frame, after it was painted. */
    seen: string[];
  }
}

const WORDS = 'hate my boss';

describe.each(['chromium', 'firefox'] as const)('while typing, in %s', (kind) => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  beforeAll(async () => {
    launched = await launchForEditors(kind);
    visit = await openEditors(launched);
  });
  afterAll(() => launched.browser.close());

  test.each(shareOf(EDITORS, kind))('$editor: the underline is there at every frame', async (box) => {
    await mount(visit, box);
    await visit.page.keyboard.type('I hate my boss.');
    await untilUnderlined(visit, box, WORDS);
    const plain = box.editor === 'textarea';
    if (plain) await inClosedRoot(visit.page.mainFrame(), kind, watchMirror, null);
    else await visit.page.evaluate(watchHighlights);
    const type = async (text: string): Promise<void> => {
      const before = (await visit.page.evaluate(() => window.seen)).length;
      await visit.keys(box, text);
      await until('the text', async () => (await textIn(visit)).includes(text.trim()));
      // Two frames more: the last verdict may only come now.
      await until('the next frames', async () => (await visit.page.evaluate(() => window.seen)).length > before + 2);
    };
    await type(' It is a long story of words');
    await chord(visit, 'Control', 'Home');
    await type('Well, so it is with me. ');
    const seen = await visit.page.evaluate(() => window.seen);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.filter((words) => !words.includes(WORDS))).toEqual([]);
    expect(await textIn(visit)).toBe('Well, so it is with me. I hate my boss. It is a long story of words');
  });
});

/** Runs in the page; must be self-contained. */
function watchHighlights(): void {
  window.seen = [];
  const { seen } = window;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    if (window.seen !== seen) return;
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('think-before-you-post-')) continue;
      for (const range of highlight) words.push((range as Range).toString());
    }
    seen.push(words.join(' | '));
  });
  channel.port1.start();
  const tick = (): void => {
    if (window.seen !== seen) return;
    // A message comes after the frame is painted.
    channel.port2.postMessage(0);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Runs in the page; must be self-contained. */
function watchMirror(root: ShadowRoot): void {
  window.seen = [];
  const { seen } = window;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    if (window.seen === seen) seen.push([...root.querySelectorAll('.mirror u')].map((u) => u.textContent).join(' | '));
  });
  channel.port1.start();
  const tick = (): void => {
    if (window.seen !== seen) return;
    channel.port2.postMessage(0);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
