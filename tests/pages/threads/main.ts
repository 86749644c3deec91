import { type Editor, isModEnter } from '../../../src/pages/demo/editors/editor.ts';
import { mountLexical } from '../../../src/pages/demo/editors/lexical.ts';
import { show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Threads' dialog: one Lexical editor for each post of the chain, and one button for all. */
find(document, '#create').addEventListener('click', () => {
  const dialog = show('new-thread', find(document, '#dialogs'));
  const editors: Editor[] = [];
  const send = (): void => {
    const written = editors.map((editor) => editor.text()).filter((text) => text.trim() !== '');
    if (written.length === 0) return;
    publish(editors.length > 1 ? 'chain' : 'post', written.join('\n'));
    dialog.replaceChildren();
  };
  const add = (place: string): void => {
    const editor = mountLexical({
      parent: find(dialog, place),
      attributes: {
        role: 'textbox',
        'aria-placeholder': "What's new?",
        'aria-label': 'Text field. Type to compose a new post.',
        'data-lexical-editor': 'true',
      },
      placeholder: "What's new?",
      onChange: () => undefined,
      onKey(event) {
        if (!isModEnter(event)) return false;
        send();
        return true;
      },
    });
    editors.push(editor);
    editor.focus();
  };
  add('.first');
  find(dialog, '.add-to-thread').addEventListener('click', () => add('.second'), { once: true });
  find(dialog, '.post').addEventListener('click', send);
});
