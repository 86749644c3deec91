/** Building our own few nodes, without innerHTML (pages with Trusted Types forbid it). */

type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | Listener>>;

const listeners = new WeakMap<Element, ReadonlyMap<string, Listener>>();

/**
 * Makes an element. Attributes that are functions are listeners, for trusted events only: a page cannot press our
 * buttons for the author. They are also known to the shield, which hands events over before the page sees them.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element: HTMLElement = document.createElement(name);
  const own = new Map<string, Listener>();
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      own.set(key, value);
      element.addEventListener(key, (event) => {
        if (event.isTrusted) value(event);
      });
    } else element.setAttribute(key, value);
  }
  if (own.size) listeners.set(element, own);
  element.append(...children);
  return element as HTMLElementTagNameMap[Name];
}

/**
 * The listener that an event at an element would reach first.
 *
 * @param element where the event happens, inside our layer; null for nowhere
 */
export function listenerAt(element: Element | null, type: string): Listener | null {
  for (let at = element; at; at = at.parentElement) {
    const listener = listeners.get(at)?.get(type);
    if (listener) return listener;
  }
  return null;
}

/** Whether a point of the viewport lies in a rectangle, or at most `gap` CSS pixels beside it. */
export function isIn({ left, top, right, bottom }: DOMRect, x: number, y: number, gap = 0): boolean {
  return x >= left - gap && x <= right + gap && y >= top - gap && y <= bottom + gap;
}

type Side = 'left' | 'top' | 'width' | 'height' | 'maxHeight';

/** Puts an element where it belongs, in CSS pixels; sides that are left out stay as they are. A `DOMRect` will do as well. */
export function lay(element: HTMLElement, place: { readonly [side in Side]?: number }): void {
  for (const side of ['left', 'top', 'width', 'height', 'maxHeight'] as const)
    if (place[side] !== undefined) element.style[side] = `${place[side]}px`;
}
