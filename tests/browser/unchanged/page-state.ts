/** What a page is and hears, to be compared with and without the extension. */
import type { Frame } from 'puppeteer-core';
import type { FixtureSite } from '../../pages/sites.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';

/** So low that boxes and timeline do not fit, and there is something to scroll. */
const WINDOW = { width: 640, height: 360 };
/** What a page hears of its author's work, in order. */
export const HEARD = [
  'keydown',
  'keypress',
  'beforeinput',
  'input',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'submit',
  'change',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'scroll',
  'resize',
  'selectionchange',
];
/** Everything of a page that must be the same without us. */
export interface State {
  /** The document with all open shadow roots, one line a node. */
  readonly nodes: readonly string[];
  /** Where each element stands, and how far it is scrolled. */
  readonly boxes: readonly string[];
  readonly focus: string;
  readonly scroll: string;
}

/** Opens a page in a low window, where editors make up the same ids at each visit. */
export async function open(launched: LaunchedBrowser, site: FixtureSite): Promise<Visit> {
  const visit = await Visit.open(launched, site);
  await visit.page.setViewport(WINDOW);
  await visit.page.evaluateOnNewDocument(() => {
    let seed = 1;
    Math.random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
  });
  await visit.page.goto(site.url);
  await until('the page', () => visit.page.evaluate(() => 'published' in window));
  return visit;
}

/** A button that was just disabled loses the focus when the browser draws next. */
export async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs in the page: keeps what its window hears, also over a page load. */
export function listen(types: readonly string[]): void {
  sessionStorage.setItem('heard', '');
  if (Reflect.has(window, 'heard')) return;
  Reflect.set(window, 'heard', true);
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const { key, inputType, defaultPrevented, detail } = event as Event & Partial<KeyboardEvent & InputEvent>;
        const [first] = event.composedPath();
        const at = first instanceof Element ? `${first.localName}#${first.id}` : first === document ? 'document' : '';
        const line = [type, at, key ?? '', inputType ?? '', defaultPrevented, detail ?? ''].join(' ');
        sessionStorage.setItem('heard', `${sessionStorage.getItem('heard') ?? ''}${line}\n`);
      },
      { capture: true },
    );
  }
}

export async function heardSince(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const heard = sessionStorage.getItem('heard') ?? '';
    sessionStorage.setItem('heard', '');
    return heard.split('\n').filter(Boolean);
  });
}

/** Runs in the page; must be self-contained. */
export function stateOf(host: string): State {
  const nodes: string[] = [];
  const boxes: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node instanceof Element) {
      if (node.matches(host)) return;
      const attributes = [...node.attributes]
        .map(({ name, value }) => `${name}=${JSON.stringify(value.replace(/^blob:.*/u, 'blob'))}`)
        .toSorted();
      nodes.push(`${' '.repeat(depth)}<${[node.localName, ...attributes].join(' ')}>`);
      const { x, y, width, height } = node.getBoundingClientRect();
      const numbers = [x, y, width, height, node.scrollLeft, node.scrollTop, node.scrollWidth, node.scrollHeight];
      boxes.push(`${node.localName} ${numbers.map((number) => number.toFixed(2)).join(' ')}`);
      const { value } = node as HTMLTextAreaElement;
      if (typeof value === 'string') nodes.push(`${' '.repeat(depth)} value ${JSON.stringify(value)}`);
      if (node.shadowRoot) visit(node.shadowRoot, depth + 1);
    } else {
      nodes.push(`${' '.repeat(depth)}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
    }
    for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(document, 0);
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return {
    nodes,
    boxes,
    focus: focus === null ? '' : `${focus.localName} ${focus.getAttribute('aria-label') ?? focus.id}`,
    scroll: `${scrollX} ${scrollY} ${innerWidth} ${innerHeight}`,
  };
}
