import { type Editor, isModEnter } from '../../../src/pages/demo/editors/editor.ts';
import { mountTiptap } from '../../../src/pages/demo/editors/tiptap.ts';
import { show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Bluesky's composer: ProseMirror for each post, sent on Mod+Enter from its own key handler, without a form. */
function openComposer(box: string, label: string): void {
  const layer = show('composer', find(document, '#layer'));
  const button = find(layer, '[data-testid="composerPublishBtn"]') as HTMLButtonElement;
  find(button, 'div').textContent = label;
  const editors: Editor[] = [];
  const send = (): void => {
    const written = editors.map((editor) => editor.text()).filter((text) => text.trim() !== '');
    if (written.length === 0) return;
    publish(editors.length > 1 ? 'thread' : box, written.join('\n'));
    layer.replaceChildren();
  };
  const add = (place: string): void => {
    const editor = mountTiptap({
      parent: find(layer, place),
      attributes: {
        'aria-label': 'Rich-Text Editor',
        'aria-multiline': 'true',
        role: 'textbox',
        class: 'ProseMirror-dark',
      },
      placeholder: 'What’s up?',
      onChange() {
        button.disabled = editors.every((each) => each.text().trim() === '');
        button.setAttribute('aria-disabled', String(button.disabled));
      },
      onKey(event) {
        if (!isModEnter(event)) return false;
        send();
        return true;
      },
    });
    editors.push(editor);
    editor.focus();
  };
  add('[data-editor]');
  button.addEventListener('click', send);
  find(layer, '[aria-label="Add another post to thread"]').addEventListener(
    'click',
    () => {
      add('[data-second]');
      find(button, 'div').textContent = 'Post All';
    },
    { once: true },
  );
  find(layer, '[data-testid="composerDiscardButton"]').addEventListener('click', () => layer.replaceChildren());
}

find(document, '[data-testid="composeFAB"]').addEventListener('click', () => openComposer('post', 'Post'));
find(document, '[data-testid="replyBtn"]').addEventListener('click', () => openComposer('reply', 'Reply'));
