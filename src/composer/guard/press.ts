import type { PostBox } from '../box.ts';
import { nameOf } from '../find/name.ts';

/** A press of the author's that was held back, and how to give it to the page after all. */

export type Press =
  | { readonly type: 'click'; readonly control: HTMLElement; readonly at: Point }
  | { readonly type: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly type: 'key'; readonly target: HTMLElement; readonly init: KeyboardEventInit };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the page needs to know of a key, `keyCode` included: editors still read it. */
export function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, location } = event;
  return {
    key,
    code,
    keyCode,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    location,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
}

/** Presses again what the author pressed. What a page does not take from a script, it takes from the author's next press. */
export function replay(press: Press): void {
  if (press.type === 'click') click(press.control, press.at);
  else if (press.type === 'submit') submit(press.form, press.submitter);
  else {
    const taken = !press.target.dispatchEvent(new KeyboardEvent('keydown', press.init));
    const { form } = press.target as HTMLInputElement;
    // The browser itself sends a form at Enter in its one-line field, but not for a script's key.
    if (!taken && form && press.target.localName === 'input') submit(form, null);
  }
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  // By its prototype, because a form has its fields as properties.
  if (form.isConnected) HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
}

/** The whole press, because some buttons act on the way down. */
function click(pressed: HTMLElement, { x, y }: Point): void {
  const control = pressed.isConnected ? pressed : successor(pressed, { x, y });
  if (!control) return;
  const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0 };
  control.dispatchEvent(
    new PointerEvent('pointerdown', { ...init, buttons: 1, isPrimary: true, pointerType: 'mouse' }),
  );
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true, pointerType: 'mouse' }));
  control.dispatchEvent(new MouseEvent('mouseup', init));
  control.click();
}

/** The button of the same name in a button's place: many are made anew when the pointer comes or goes. */
function successor(gone: HTMLElement, { x, y }: Point): HTMLElement | null {
  for (let at = document.elementFromPoint(x, y) as HTMLElement | null; at; at = at.parentElement) {
    if (at.localName === gone.localName && nameOf(at) === nameOf(gone)) return at;
  }
  return null;
}

/** Whether the page did something with the press: the draft is gone or changed, or its control is busy. */
export function taken(press: Press, boxes: readonly PostBox[], texts: readonly string[]): boolean {
  if (boxes.some((box, index) => !box.field.element.isConnected || box.field.read() !== texts[index])) return true;
  if (press.type !== 'click') return false;
  const { control } = press;
  return !control.isConnected || control.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]');
}
