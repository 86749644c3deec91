import type { PostBox } from '../box.ts';
import { fieldName } from '../find/name.ts';
import { namesChat } from '../find/words.ts';

/** Which key presses send a draft. */

/** Whether the Enter key belongs to an input method (IME) that is choosing characters. Both signs are needed. */
function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Whether a key press in a box publishes its draft there.
 *
 * @param event a keydown whose target lies in the box
 */
export function publishes(event: KeyboardEvent, box: PostBox): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || composing(event)) return false;
  // With a list of suggestions open (@names, emoji), Enter picks one.
  const { element } = box.field;
  if (element.getAttribute('aria-expanded') === 'true' || element.hasAttribute('aria-activedescendant')) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (box.entry) return box.entry.keys.includes('enter');
  return (
    element.localName === 'input' ||
    element.enterKeyHint === 'send' ||
    element.getAttribute('aria-multiline') === 'false' ||
    // A textarea that is called so stands in a contact form, where Enter breaks the line.
    (element.localName !== 'textarea' && namesChat(fieldName(element)))
  );
}
