import type { SiteBox } from '../sites/types.ts';
import { fits, holds, upwards } from '../tree.ts';
import { EDITABLE, matches } from './editable.ts';
import { nameOf } from './name.ts';
import { saysOtherwise, saysPublish, saysSend } from './words.ts';

/** Recognising the control that publishes a box's draft. */

const CONTROLS =
  'button, input:is([type="submit"], [type="image"], [type="button"]), [role="button"], [role="menuitem"], a:is([role], [href^="#"], [href^="javascript:"])';
/** What parts a page into areas that have nothing to do with each other. */
const AREAS = 'form, dialog, [role="dialog"], [role="alertdialog"], article, [role="article"]';
const DIALOGS = 'dialog, [role="dialog"]';
/** How far above a press its control may stand, in elements: icons and labels lie inside buttons. */
const HIGHEST = 8;
/** A text longer than this (UTF-16 units) is no button's name. */
const LONGEST_NAME = 60;

/**
 * The control that a press is on, if it looks like one that publishes something.
 *
 * @param path the event's composed path
 * @param entries the boxes known of this site
 */
export function publishControl(path: readonly EventTarget[], entries: readonly SiteBox[]): HTMLElement | null {
  const elements = path.filter((at): at is HTMLElement => (at as Node).nodeType === 1).slice(0, HIGHEST);
  const button = elements.find((element) => fits(element, CONTROLS));
  for (const element of elements) {
    if (element.isContentEditable) return null;
    if (entries.some((entry) => entry.submit.some((selector) => matches(element, selector)))) {
      // What takes the press may stand further in: a button in the shadow root of the element that is known.
      return button && holds(element, button) ? button : element;
    }
  }
  const control = button ?? elements.slice(0, longer(elements)).find(looksPressable);
  if (!control) return null;
  const name = nameOf(control);
  if (saysPublish(name)) return control;
  return isFormSubmit(control) && !saysOtherwise(name) ? control : null;
}

/** How many elements from the innermost on have little enough text for a button's name; what holds them has more. */
function longer(elements: readonly HTMLElement[]): number {
  const first = elements.findIndex((element) => (element.textContent?.length ?? 0) > LONGEST_NAME);
  return first < 0 ? elements.length : first;
}

/** Divs and custom elements that act as buttons without saying so. */
function looksPressable(element: HTMLElement): boolean {
  return (
    saysPublish(nameOf(element)) &&
    (element.localName.includes('-') || element.tabIndex >= 0 || getComputedStyle(element).cursor === 'pointer')
  );
}

function isFormSubmit(control: Element): boolean {
  const { type, form } = control as Partial<HTMLInputElement>;
  return Boolean(form) && (type === 'submit' || type === 'image');
}

/** What is looked at of a box. */
interface Box {
  readonly field: { readonly element: Element };
  readonly entry: SiteBox | null;
}

/**
 * Whether a control belongs to a box: no dialog, form or article stands between them that holds only one of them.
 * A form of the box does not have to hold the control, because many pages put their button beside the form.
 */
function belongs(control: Element, { field, entry }: Box): boolean {
  const box = here(field.element);
  const { form } = control as Partial<HTMLButtonElement>;
  if (form && holds(form, box)) return true;
  for (const at of upwards(control)) {
    // A dialog with nothing to write in may be the second step of publishing; one that sends, sends something else.
    if (fits(at, AREAS) && !holds(at, box))
      return (
        fits(at, DIALOGS) && !at.querySelector(EDITABLE) && (entry?.kind === 'message' || !saysSend(nameOf(control)))
      );
  }
  for (const at of upwards(box)) if (fits(at, DIALOGS) && !holds(at, control)) return false;
  return true;
}

/**
 * Which of several boxes a control publishes: those that it meets first on the way up. A thread's boxes are met together.
 *
 * @returns the boxes that belong to the control, none of them further away than another
 */
export function nearest<T extends Box>(control: Element, boxes: readonly T[]): T[] {
  const candidates = boxes.filter((box) => belongs(control, box));
  for (const at of upwards(control)) {
    const met = candidates.filter((box) => holds(at, here(box.field.element)));
    if (met.length) return met;
  }
  return [];
}

/** A box, or the frame of this document that it is in. */
function here(box: Element): Element {
  const { ownerDocument } = box;
  const frame = ownerDocument === document ? null : ownerDocument.defaultView?.frameElement;
  return frame ? here(frame) : box;
}

/** The area around a control in which boxes may lie that were never focused. */
export function areaOf(control: Element): Element {
  const { form } = control as Partial<HTMLButtonElement>;
  if (form) return form;
  let area = control;
  let height = 0;
  for (const at of upwards(control)) {
    if (at.localName === 'body' || height++ > 10) break;
    area = at;
    if (fits(at, AREAS)) break;
  }
  return area;
}
