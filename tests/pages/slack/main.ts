import { mountQuill } from '../editors/quill.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

// Two composers stand on the page at once: the channel's, and that of the open thread.
for (const [box, scope, name] of [
  ['message', '.channel', 'Message to general'],
  ['thread', '.thread', 'Reply to thread in general'],
] as const) {
  compose({
    box,
    scope: find(document, scope),
    mount: mountQuill,
    at: '.ql-container',
    attributes: { role: 'textbox', 'aria-label': name, 'aria-multiline': 'true', spellcheck: 'false' },
    placeholder: name,
    button: '[data-qa="texty_send_button"]',
    disables: 'aria-disabled',
    keys: ['Enter'],
  });
}
