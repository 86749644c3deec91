import { isPlainEnter } from '../../../src/pages/demo/editors/editor.ts';
import { mountSlate } from '../editors/slate.tsx';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Discord's message box: Slate, and no button at all on a desktop. */
const editor = mountSlate({
  parent: find(document, '.slateContainer_ec4baf'),
  attributes: {
    role: 'textbox',
    class: 'markup__75297 editor__1b31f slateTextArea_ec4baf',
    'aria-label': 'Message #general',
    'aria-multiline': 'true',
    'aria-invalid': 'false',
    'aria-autocomplete': 'list',
  },
  placeholder: 'Message #general',
  onChange: () => undefined,
  onKey(event) {
    if (!isPlainEnter(event)) return false;
    const text = editor.text();
    if (text.trim() !== '') {
      publish('message', text);
      editor.clear();
    }
    return true;
  },
});
