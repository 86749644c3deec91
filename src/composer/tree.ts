import { shadowRootOf } from './extension.ts';

/** Walking the page's tree across shadow roots, open and closed. */

/** The parent element, or the host where a shadow root ends; null at the top. */
export function parentOf(element: Element): Element | null {
  // A form has its fields as properties: one that is called "parentElement" would lead us round for ever.
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** An element and everything above it, up to the document's root element. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Whether `outer` is `inner` or stands above it, counting across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of upwards(inner)) if (at === outer) return true;
  return false;
}

/** `matches`, also for a form with a field of that name. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Like `closest`, but across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (const at of upwards(element)) if (fits(at, selector)) return at;
  return null;
}

/** Where an event really happened: events from shadow roots reach the window with their host as target. */
export function realTarget(event: Event): Element | null {
  const first = event.composedPath()[0] ?? event.target;
  let at = isElement(first) ? first : null;
  // No textarea has a root in it, and asking the browser takes as long as all else that we do at a key.
  for (let depth = 0; at && at.localName !== 'textarea' && depth < 20; depth++) {
    const inner: Element | null | undefined = shadowRootOf(at)?.activeElement;
    if (!inner) break;
    at = inner;
  }
  return at;
}

/** The focused element, looked up through all shadow roots. */
export function focused(from: DocumentOrShadowRoot = document): Element | null {
  let at = from.activeElement;
  for (let inner: Element | null | undefined; at; at = inner) {
    inner = shadowRootOf(at)?.activeElement;
    if (!inner) break;
  }
  return at;
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && (value as Node).nodeType === 1;
}

/** Whether the element can be seen, or scrolled to: pages keep composers about that are hidden, folded up or inert. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (const at of upwards(element)) {
    const { width, height } = at.getBoundingClientRect();
    const empty = width === 0 || height === 0;
    if ((at as HTMLElement).inert || (empty && (at === element || getComputedStyle(at).overflow !== 'visible')))
      return false;
  }
  return true;
}
