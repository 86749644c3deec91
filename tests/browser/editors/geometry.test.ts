/**
 * Underlines of rich editors stay on their words, as long as the browser and the page move them about: the ink of the
 * line is compared with the place of the words, as the page itself measures it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureBox } from '../../pages/fixture.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { shareOf } from '../driver/share.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { inkIn, type Place } from './ink.ts';
import { launchForEditors, mount, openEditors, RICH, untilUnderlined } from './page.ts';

const WINDOW = { width: 760, height: 560 };
/** The most that an underline may be off, in CSS pixels; at least one pixel of the screen. */
const NEAR = 1;
/** How far below its words a line may reach. */
const BELOW = 6;
const WORDS = 'hate my boss';
const TEXT = 'I hate my boss and this job.';
const LONG = `The first line is here. ${'Some more words about the day that was. '.repeat(6)}\n${TEXT} And so on, and on.`;

interface Case {
  readonly name: string;
  readonly text?: string;
  /** Styles of the editable element, of the two elements around it, and of the root element. */
  readonly css?: string;
  readonly inner?: string;
  readonly outer?: string;
  readonly page?: string;
  /** Device pixels to a CSS pixel; 1 when left out. */
  readonly scale?: number;
  /** What happens after the words are underlined; runs in the page, with the editable element. */
  readonly act?: (editable: Element) => void;
}

const CASES: readonly Case[] = [
  { name: 'plain' },
  { name: 'zoom 50 %', css: 'zoom: 0.5; font-size: 28px' },
  { name: 'zoom 130 % around it', text: LONG, outer: 'zoom: 1.3' },
  { name: 'zoom 300 %', outer: 'zoom: 2', inner: 'zoom: 1.5', css: 'width: 220px' },
  {
    name: 'zoom of the whole page, later',
    text: LONG,
    act: () => document.documentElement.style.setProperty('zoom', '1.2'),
  },
  { name: 'three device pixels', text: LONG, css: 'margin: 3.3px', scale: 3 },
  { name: 'from right to left', text: `זה היה יום ארוך. ${TEXT} ועוד קצת.`, css: 'direction: rtl' },
  { name: 'enlarged', text: LONG, outer: 'transform: scale(1.25); transform-origin: 0 0; width: 400px' },
  { name: 'moved', text: LONG, outer: 'transform: translate(11.3px, 7.7px)', inner: 'scale: 0.9' },
  {
    name: 'scrolled inside the box',
    text: LONG,
    css: 'height: 96px; overflow: auto; width: 300px',
    act: (editable) => editable.scrollTo(0, editable.scrollHeight),
  },
  {
    name: 'in a box that scrolls',
    text: LONG,
    outer: 'height: 120px; overflow: auto; width: 300px',
    act: (editable) => editable.closest('.outer')?.scrollTo(0, 160),
  },
  {
    name: 'below a header that stays, on a scrolled page',
    text: LONG,
    outer: 'padding: 300px 0 900px',
    act: () => scrollTo(0, 290),
  },
  { name: 'made narrower', text: LONG, act: (editable) => editable.setAttribute('style', 'width: 240px') },
];

describe.each(['chromium', 'firefox'] as const)('underlines of rich editors, in %s', (kind) => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  let worst = 0;
  beforeAll(async () => {
    launched = await launchForEditors(kind);
    visit = await openEditors(launched);
    await visit.page.addStyleTag({
      content: `
        [contenteditable], [contenteditable] * { color: transparent !important; caret-color: transparent; }
        [contenteditable] { background: #fff !important; outline: none; }
        :root { color-scheme: light; }
        button { visibility: hidden; }`,
    });
  });
  afterAll(async () => {
    console.info(`${kind}: lines of rich editors are at most ${worst.toFixed(2)} px off`);
    await launched.browser.close();
  });

  // The libraries differ in their nodes, not in where the browser paints: all of them once, one of them everywhere.
  const shapes = [
    ...CASES.map((shape) => ({ shape, box: RICH[0] as FixtureBox })),
    ...RICH.slice(1).map((box) => ({ shape: CASES[0] as Case, box })),
  ];
  test.each(shareOf(shapes, kind))('$shape.name, $box.editor', async ({ shape, box }) => {
    const scale = shape.scale ?? 1;
    await visit.page.setViewport({ ...WINDOW, deviceScaleFactor: scale });
    await mount(visit, box);
    await visit.page.evaluate(dress, { css: '', inner: '', outer: '', page: '', ...shape, act: null }, box.id);
    await visit.keys(box, shape.text ?? TEXT);
    await untilUnderlined(visit, box, WORDS);
    if (shape.act) await (await visit.page.$(box.editable.selector))?.evaluate(shape.act);
    let off = Number.POSITIVE_INFINITY;
    await until('the line to be at its words', async () => {
      const words = await visit.page.evaluate(placeOf, WORDS);
      const ink = await inkIn(visit, words);
      if (words === null || ink === null) throw new Error(`words ${JSON.stringify(words)}, ink ${JSON.stringify(ink)}`);
      off = Math.max(
        Math.abs(words.left - ink.left),
        Math.abs(words.right - ink.right),
        words.top - ink.top,
        ink.bottom - words.bottom - BELOW * words.stretch,
      );
      if (off > Math.max(NEAR, 1 / scale))
        throw new Error(`words ${JSON.stringify(words)}, ink ${JSON.stringify(ink)}`);
      return true;
    });
    worst = Math.max(worst, off);
    expect(off).toBeLessThanOrEqual(Math.max(NEAR, 1 / scale));
  });
});

/** Runs in the page. */
function dress(shape: { css: string; inner: string; outer: string; page: string }, id: string): void {
  scrollTo(0, 0);
  document.documentElement.style.cssText = shape.page;
  const section = document.getElementById(id);
  const set = (selector: string, css: string): void => section?.querySelector(selector)?.setAttribute('style', css);
  set('.outer', shape.outer);
  set('.inner', shape.inner);
  const editable = section?.querySelector<HTMLElement>('[contenteditable="true"]');
  if (editable) editable.style.cssText += shape.css;
}

/** Runs in the page: where the underlined words stand, all of their lines in one. */
function placeOf(words: string): (Place & { readonly stretch: number }) | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('think-before-you-post-')) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (!live.toString().includes(words)) continue;
      const { left, top, right, bottom } = live.getBoundingClientRect();
      const one = live.getClientRects()[0];
      return { left, top, right, bottom, stretch: Math.max(1, (one?.height ?? 0) / 20) };
    }
  }
  return null;
}
