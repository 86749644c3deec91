/**
 * Underlines of plain fields stay on their words. What counts is what people see: the ink of the words in the field is
 * compared with the ink of the same words in the mirror, pixel by pixel.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../pages/sites.ts';
import { inClosedRoot } from './driver/closed-root.ts';
import { launchGuarding } from './driver/guarding.ts';
import type { LaunchedBrowser } from './driver/launch.ts';
import { shareOf } from './driver/share.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const SITE = fixture('hazards/geometry');
const WINDOW = { width: 760, height: 560 };
/** The most that an underline may be off, in CSS pixels; at least one pixel of the screen. */
const NEAR = 1;

const COMPLAINT = 'I hate my boss and this job.';
const LONG = `The first line is here.\n\n${'Some more words about the day that was. '.repeat(6)}\n${COMPLAINT} And so on, and on.`;

interface Case {
  readonly name: string;
  readonly tag?: 'input';
  readonly text?: string;
  /** Style of the field. */
  readonly css?: string;
  /** Attributes of the field. */
  readonly set?: Readonly<Record<string, string>>;
  /** Styles of the elements around the field, from the outermost on. */
  readonly around?: readonly string[];
  /** Style of the root element. */
  readonly page?: string;
  /** Device pixels to a CSS pixel; 1 when left out. */
  readonly scale?: number;
  /** What happens after the words are underlined; runs in the page. */
  readonly act?: (field: HTMLTextAreaElement) => void;
}

const CASES: readonly Case[] = [
  { name: 'plain' },
  { name: 'a long draft', text: LONG, css: 'height: 300px' },
  { name: 'an empty last line', text: `${COMPLAINT}\n\n`, css: 'height: 60px', act: (field) => field.scrollBy(0, 9) },
  {
    name: 'scrolled inside the box',
    text: LONG + LONG,
    css: 'height: 90px',
    act: (field) => field.scrollTo(0, 80),
  },
  {
    name: 'half scrolled out of the box',
    text: COMPLAINT + LONG,
    css: 'height: 90px',
    act: (field) => field.scrollTo(0, 20),
  },
  { name: 'resized', text: LONG, act: (field) => Object.assign(field.style, { width: '301.5px', height: '333px' }) },
  { name: 'a width of broken pixels', text: LONG, css: 'width: 333.37px; height: 320px' },
  { name: 'content-box', text: LONG, css: 'box-sizing: content-box; width: 287.6px; height: 320px; border: 3px solid' },
  { name: 'padding in em', text: LONG, css: 'padding: 1.3em 2.7em; font-size: 13px; height: 320px' },
  { name: 'a broken border', text: LONG, css: 'border: 1.4px solid; height: 320px', scale: 1.5 },
  {
    name: 'serif, spaced',
    text: LONG,
    css: 'font: 19px/1.7 serif; letter-spacing: 0.7px; word-spacing: 3px; height: 400px',
  },
  { name: 'monospace, small', text: LONG, css: 'font: italic 700 11px/1.2 monospace; height: 320px' },
  { name: 'capitals', text: LONG, css: 'text-transform: uppercase; font-variant: small-caps; height: 320px' },
  { name: 'centred', text: LONG, css: 'text-align: center; height: 320px' },
  { name: 'at the end', text: LONG, css: 'text-align: end; text-indent: 2em; height: 320px' },
  { name: 'justified', text: LONG, css: 'text-align: justify; height: 320px' },
  { name: 'from right to left', text: `זה היה יום ארוך. ${COMPLAINT} ועוד קצת.`, css: 'direction: rtl' },
  {
    name: 'from right to left, with a scroll bar',
    text: `זה היה יום ארוך.\n${LONG}`,
    css: 'direction: rtl; height: 96px; overflow-y: scroll',
    act: (field) => field.scrollTo(0, 200),
  },
  { name: 'direction by the text', text: `زمن طويل\n${COMPLAINT}\nזה היה`, set: { dir: 'auto' }, css: 'height: 200px' },
  {
    name: 'a scroll bar',
    text: LONG,
    css: 'width: 320px; height: 96px; overflow-y: scroll',
    act: (field) => field.scrollTo(0, 500),
  },
  {
    name: 'a word that is too long',
    text: `${'Donaudampfschiff'.repeat(9)} ${COMPLAINT}`,
    css: 'width: 260px; height: 320px',
  },
  {
    name: 'a long word that is not broken',
    text: `${'Donaudampfschiff'.repeat(9)}\n${COMPLAINT}`,
    css: 'width: 260px; overflow-wrap: normal; height: 200px',
  },
  { name: 'tabs', text: `One\ttwo\t\tthree\t${COMPLAINT}`, css: 'tab-size: 5' },
  { name: 'trailing spaces', text: `Well${' '.repeat(70)}\n   ${COMPLAINT}`, css: 'width: 260px; height: 220px' },
  { name: 'emoji', text: `👩‍👩‍👧‍👦 🙃🇫🇷 e\u0301 👍🏽 ${COMPLAINT}`, css: 'width: 240px; height: 220px' },
  {
    name: 'no wrapping',
    text: `${LONG} ${COMPLAINT}`,
    set: { wrap: 'off' },
    css: 'height: 200px; white-space: pre',
    act: (field) => field.scrollTo(10, 0),
  },
  { name: 'spaces folded', text: `One   two\nthree. ${COMPLAINT}`, css: 'white-space: pre-line; height: 200px' },
  { name: 'zoom 50 %', text: LONG, css: 'zoom: 0.5; height: 320px' },
  { name: 'zoom 130 % around it', text: LONG, around: ['zoom: 1.3'], css: 'height: 250px; width: 400px' },
  { name: 'zoom 300 %', text: COMPLAINT, around: ['zoom: 2', 'zoom: 1.5'], css: 'width: 200px; height: 150px' },
  { name: 'zoom of the whole page', text: LONG, page: 'zoom: 1.2', css: 'width: 400px; height: 250px' },
  {
    name: 'enlarged',
    text: LONG,
    around: ['transform: scale(1.25); transform-origin: 0 0'],
    css: 'width: 400px; height: 300px',
  },
  {
    name: 'turned',
    text: COMPLAINT,
    around: ['padding: 40px', 'transform: rotate(8deg)'],
    css: 'width: 400px; height: 100px',
  },
  { name: 'moved', text: LONG, around: ['transform: translate(11.3px, 7.7px)', 'scale: 0.9'], css: 'height: 320px' },
  {
    name: 'in a box that scrolls',
    text: LONG,
    around: ['height: 220px; overflow: auto; border: 4px solid'],
    css: 'height: 330px',
    act: (field) => field.parentElement?.scrollTo(0, 87),
  },
  {
    name: 'cut off by a box that scrolls',
    text: COMPLAINT + LONG,
    around: ['height: 120px; overflow: hidden; border: 4px solid', 'padding: 6px'],
    css: 'height: 330px',
    act: (field) => field.parentElement?.parentElement?.scrollTo(0, 33),
  },
  {
    name: 'a scrolled page',
    text: LONG,
    around: ['padding: 300px 0 900px'],
    css: 'height: 330px',
    act: () => scrollTo(0, 210),
  },
  { name: 'half a device pixel', text: LONG, css: 'height: 330px; margin: 3.3px', scale: 0.5 },
  { name: 'one and a quarter', text: LONG, css: 'height: 330px; margin: 3.3px', scale: 1.25 },
  { name: 'three device pixels', text: LONG, css: 'height: 330px; margin: 3.3px', scale: 3 },
  { name: 'one line', tag: 'input', css: 'width: 400px; height: 40px; line-height: 1' },
  {
    name: 'one line, scrolled',
    tag: 'input',
    text: `${'So much has been said. '.repeat(9)}${COMPLAINT}`,
    css: 'width: 400px; padding: 3px 9px 7px',
    act: (field) => field.scrollTo(9999, 0),
  },
  {
    name: 'one line from right to left',
    tag: 'input',
    text: `זה היה ${COMPLAINT}`,
    css: 'width: 400px; direction: rtl',
  },
];

interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.each(['chromium', 'firefox'] as const)('underlines of plain fields, in %s', (kind) => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  let worst = 0;
  beforeAll(async () => {
    launched = await launchGuarding(kind, [SITE]);
    visit = await Visit.open(launched, SITE);
  });
  afterAll(async () => {
    console.info(`${kind}: at most ${worst.toFixed(2)} px off over ${CASES.length} fields`);
    await launched.browser.close();
  });

  test.each(shareOf(CASES, kind))('$name', async (shape) => {
    const { act, ...still } = shape;
    const scale = shape.scale ?? 1;
    await visit.page.setViewport({ ...WINDOW, deviceScaleFactor: scale });
    await visit.page.evaluate(stage, still);
    const words = await until('an underline', async () => {
      const mirrored = await inClosedRoot(
        visit.page.mainFrame(),
        kind,
        (root) => [...root.querySelectorAll('.mirror u')].map((one) => one.textContent ?? ''),
        null,
      );
      return mirrored !== null && mirrored.length > 0 && mirrored.every((one) => one !== '') ? mirrored : null;
    });
    const field = await visit.page.$('main textarea, main input');
    if (act !== undefined) await field?.evaluate(act as (field: Element) => void);
    const first = words[0] ?? '';
    const inField = await inkOf(visit, first, 'field');
    expect(inField, 'the words can be seen').not.toBeNull();
    let off = Number.POSITIVE_INFINITY;
    let seen: Ink | null = null;
    await until(`the underline of “${first}” at ${JSON.stringify(inField)}`, async () => {
      seen = await inkOf(visit, first, 'mirror');
      if (inField === null || seen === null) throw new Error('nothing is underlined');
      off = distance(inField, seen);
      if (off > Math.max(NEAR, 1 / scale)) throw new Error(`it is at ${JSON.stringify(seen)}`);
      return true;
    });
    worst = Math.max(worst, off);
  });
});

function distance(a: Ink, b: Ink): number {
  return Math.max(
    Math.abs(a.left - b.left),
    Math.abs(a.top - b.top),
    Math.abs(a.right - b.right),
    Math.abs(a.bottom - b.bottom),
  );
}

/** Runs in the page: puts a field there, with the caret in it, and text that the page was given by its author. */
function stage({ tag, text, css, set, around, page }: Omit<Case, 'act'>): void {
  document.documentElement.className = '';
  document.documentElement.style.cssText = page ?? '';
  scrollTo(0, 0);
  const field = document.createElement(tag ?? 'textarea');
  field.setAttribute('aria-label', 'Write a comment');
  field.style.cssText = css ?? '';
  for (const [name, value] of Object.entries(set ?? {})) field.setAttribute(name, value);
  let place: HTMLElement | null = document.querySelector('main');
  place?.replaceChildren();
  for (const style of around ?? []) {
    const inner = document.createElement('div');
    inner.style.cssText = style;
    place?.append(inner);
    place = inner;
  }
  place?.append(field);
  field.focus({ preventScroll: true });
  field.value = text ?? 'I hate my boss and this job.';
  field.setSelectionRange(0, 0);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Where the ink of these words is, in CSS pixels of the viewport: their letters alone are made to be seen. */
async function inkOf(visit: Visit, words: string, where: 'field' | 'mirror'): Promise<Ink | null> {
  const { page } = visit;
  await page.evaluate(
    async (text, field) => {
      document.documentElement.className = field ? 'show' : '';
      const element = document.querySelector<HTMLTextAreaElement>('main textarea, main input');
      const { scrollLeft, scrollTop } = element ?? { scrollLeft: 0, scrollTop: 0 };
      const start = element?.value.indexOf(text) ?? 0;
      if (field) element?.setSelectionRange(start, start + text.length);
      element?.scrollTo(scrollLeft, scrollTop);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    words,
    where === 'field',
  );
  await inClosedRoot(
    page.mainFrame(),
    visit.kind,
    (root, { wanted, mirror }) => {
      const id = 'ink';
      const style = root.getElementById(id) ?? root.appendChild(document.createElement('style'));
      style.id = id;
      style.textContent = `.badge, .card, .status, .notice { visibility: hidden !important } .mirror { ${mirror ? '' : 'display: none !important'} } .mirror u { text-decoration: none !important } .mirror u.ink { color: #00f !important; }`;
      let found = false;
      for (const one of root.querySelectorAll('.mirror u')) {
        const hit: boolean = !found && one.textContent === wanted;
        one.classList.toggle('ink', hit);
        found ||= hit;
      }
    },
    { wanted: words, mirror: where === 'mirror' },
  );
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const scale = image.width / innerWidth;
    let [left, top, right, bottom] = [image.width, image.height, -1, -1];
    for (let y = 0; y < image.height; y++) {
      for (let x = 0; x < image.width; x++) {
        const at = 4 * (y * image.width + x);
        const [red = 255, green = 255, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        if (blue - Math.max(red, green) < 90) continue;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
    }
    return right < 0 ? null : { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
  }, picture);
}
