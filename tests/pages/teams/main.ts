import { isModEnter, isPlainEnter } from '../../../src/pages/demo/editors/editor.ts';
import { mountCkeditor } from '../editors/ckeditor.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Teams' message box: CKEditor 5; Enter and Ctrl+Enter both send, the button has no text, only a name. */
const editor = await mountCkeditor({
  parent: find(document, '[data-editor]'),
  attributes: { 'data-tid': 'ckeditor', 'aria-label': 'Type a message', 'aria-multiline': 'true' },
  placeholder: 'Type a message',
  onChange: () => undefined,
  onKey(event) {
    if (!isPlainEnter(event) && !isModEnter(event)) return false;
    send();
    return true;
  },
});

function send(): void {
  const text = editor.text();
  if (text.trim() === '') return;
  publish('message', text);
  editor.clear();
  editor.focus();
}

find(document, '[data-tid="newMessageCommands-send"]').addEventListener('click', send);
