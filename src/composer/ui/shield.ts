import { listenerAt } from './dom.ts';
import { isOurs, layer } from './layer.ts';

/**
 * Keeps what happens on our own card and question from the page. A page that closes its composer at a click "outside",
 * traps the focus, or has keys of its own would otherwise take the author's draft away at the press of one of our
 * buttons. Events are handed to our listeners from here; what cannot be told where it belongs goes its usual way.
 */

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'contextmenu',
];
const QUIET = ['focusin', 'focusout', 'keyup', 'keypress'];

/** Keys that went down on something of ours: closing it gives the focus back, and their way up would reach the page. */
const held = new Set<string>();

/** Must be called before the page adds listeners, and before the composer's others. */
export function shield(): void {
  for (const type of QUIET) on(type, (event) => event.stopImmediatePropagation());
  for (const type of POINTER) on(type, (event) => pointer(event));
  on('click', (event) => click(event as MouseEvent));
  addEventListener('keydown', (event) => held[isOurs(event) ? 'add' : 'delete'](event.code), { capture: true });
  on('keydown', (event) => {
    event.stopImmediatePropagation();
    if (event.isTrusted) listenerAt(layer().activeElement, 'keydown')?.(event);
  });
  addEventListener('keyup', (event) => held.delete(event.code) && event.stopImmediatePropagation(), { capture: true });
}

function pointer(event: Event): void {
  // A press on one of our buttons leaves the focus, and with it the caret, in the editor.
  if (event.type === 'mousedown' && listenerAt(elementAt(event as MouseEvent), 'click')) event.preventDefault();
  event.stopImmediatePropagation();
}

function click(event: MouseEvent): void {
  const target = event.detail > 0 ? elementAt(event) : layer().activeElement;
  const listener = listenerAt(target, 'click');
  if (!listener && !target) return;
  event.stopImmediatePropagation();
  if (event.isTrusted) listener?.(event);
}

function elementAt(event: MouseEvent): Element | null {
  return layer().elementFromPoint(event.clientX, event.clientY);
}

function on(type: string, handle: (event: Event) => void): void {
  addEventListener(
    type,
    (event) => {
      if (isOurs(event)) handle(event);
    },
    { capture: true },
  );
}
