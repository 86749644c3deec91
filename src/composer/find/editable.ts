import type { SiteBox } from '../sites/types.ts';
import { closestAcross, isElement, upwards } from '../tree.ts';
import { fieldName } from './name.ts';
import { asksForDatum, invitesTalk } from './words.ts';

/** Telling post boxes from everything else that can be typed into. */

/** Whatever a text can be typed into. */
export const EDITABLE =
  'textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable]:not([contenteditable="false"])';

/** An editable element that is a post box, with what the site's entry says of it. */
export interface FoundBox {
  readonly element: HTMLElement;
  readonly entry: SiteBox | null;
}

const CODE = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role="code"]';
const SEARCH =
  '[role="search"], [role="searchbox"], [role="combobox"]:not(textarea[rows], [aria-multiline="true"]), search';

/**
 * The post box that an element belongs to.
 *
 * @param element the focused or typed-in element
 * @param entries the boxes known of this site
 * @returns null for search boxes, passwords, addresses, one-line forms, code editors and everything not editable
 */
export function postBox(element: Element, entries: readonly SiteBox[]): FoundBox | null {
  const editable = editableAround(element);
  if (!editable) return null;
  const entry = entries.find((candidate) => matches(editable, candidate.editable)) ?? null;
  if (entry) return { element: editable, entry };
  return isPostBox(editable) ? { element: editable, entry: null } : null;
}

/** The whole of what is edited: the field itself, or the outermost element of a rich editor. */
function editableAround(element: Element): HTMLElement | null {
  if (element.localName === 'textarea') return writable(element as HTMLTextAreaElement);
  if (element.localName === 'input') return writable(element as HTMLInputElement);
  let host: HTMLElement | null = null;
  for (const at of upwards(element)) {
    if (!(at as HTMLElement).isContentEditable) break;
    host = at as HTMLElement;
    if (at.getRootNode() !== at.parentElement?.getRootNode()) break;
  }
  return host;
}

function writable(field: HTMLTextAreaElement | HTMLInputElement): HTMLElement | null {
  return field.readOnly || field.disabled ? null : field;
}

function isPostBox(editable: HTMLElement): boolean {
  if (closestAcross(editable, CODE) || closestAcross(editable, SEARCH)) return false;
  const name = fieldName(editable);
  if (editable.localName === 'input') {
    const { type, autocomplete } = editable as HTMLInputElement;
    return (
      type === 'text' && (autocomplete === '' || autocomplete === 'off') && invitesTalk(name) && !asksForDatum(name)
    );
  }
  if (editable.localName === 'textarea') {
    const { autocomplete } = editable as HTMLTextAreaElement;
    if (autocomplete !== '' && autocomplete !== 'off' && autocomplete !== 'on') return false;
  }
  return invitesTalk(name) || !asksForDatum(name);
}

/** `matches` with a selector from data: one that the browser cannot read fits nothing. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/**
 * Post boxes below an element, for a press on "Post" in a box that was never focused: in frames that are part of the
 * page, too (editors whose buttons stand outside), but not in shadow roots.
 */
export function postBoxesIn(scope: Element, entries: readonly SiteBox[]): FoundBox[] {
  const found: FoundBox[] = [];
  for (const element of scope.querySelectorAll(`${EDITABLE}, iframe`)) {
    // Null where the frame is another site's.
    const inner = (element as HTMLIFrameElement).contentDocument?.documentElement;
    if (inner) found.push(...postBoxesIn(inner, entries));
    const box = isElement(element) ? postBox(element, entries) : null;
    if (box && !found.some((other) => other.element === box.element)) found.push(box);
  }
  return found;
}
