import { isModEnter } from '../../../src/pages/demo/editors/editor.ts';
import { mountTiptap } from '../../../src/pages/demo/editors/tiptap.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Bluesky's composer: ProseMirror that sends on Mod+Enter from its own key handler, without a form. */
function openComposer(): void {
  const template = find(document, '#composer');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The composer has no template');
  document.body.append(template.content.cloneNode(true));
  const dialog = find(document, '[data-testid="composePostView"]');
  const button = find(dialog, '[data-testid="composerPublishBtn"]') as HTMLButtonElement;
  const send = (): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    publish('post', text);
    dialog.remove();
  };
  const editor = mountTiptap({
    parent: find(dialog, '[data-editor]'),
    attributes: {
      'aria-label': 'Rich-Text Editor',
      'aria-multiline': 'true',
      role: 'textbox',
      class: 'ProseMirror-dark',
    },
    placeholder: 'What’s up?',
    onChange(text) {
      button.disabled = text.trim() === '';
      button.setAttribute('aria-disabled', String(button.disabled));
    },
    onKey(event) {
      if (!isModEnter(event)) return false;
      send();
      return true;
    },
  });
  button.addEventListener('click', send);
  find(dialog, '[data-testid="composerDiscardButton"]').addEventListener('click', () => dialog.remove());
  editor.focus();
}

find(document, '[data-testid="composeFAB"]').addEventListener('click', openComposer);
