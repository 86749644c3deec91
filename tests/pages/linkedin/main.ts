import { mountTiptap } from '../../../src/pages/demo/editors/tiptap.ts';
import { mountQuill } from '../editors/quill.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

const outlet = find(document, '#interop-outlet').attachShadow({ mode: 'open' });

/** The post dialog: Quill inside the open shadow root that LinkedIn's new front page shows its old parts in. */
function openShare(): void {
  const template = find(document, '#share');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The dialog has no template');
  outlet.replaceChildren(template.content.cloneNode(true));
  const button = find(outlet, '.share-actions__primary-action') as HTMLButtonElement;
  const editor = mountQuill({
    parent: find(outlet, '.ql-container'),
    attributes: {
      role: 'textbox',
      'aria-label': 'Text editor for creating content',
      'aria-multiline': 'true',
      'data-test-ql-editor-contenteditable': 'true',
    },
    placeholder: 'What do you want to talk about?',
    onChange(text) {
      button.disabled = text.trim() === '';
    },
    onKey: () => false,
  });
  button.addEventListener('click', () => {
    publish('post', editor.text());
    outlet.replaceChildren();
  });
}

/** The comment box: TipTap in the light DOM. */
function mountComment(): void {
  const button = find(document, '[componentkey*="commentButtonSection"]') as HTMLButtonElement;
  const editor = mountTiptap({
    parent: find(document, '[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
    attributes: {
      role: 'textbox',
      'aria-label': 'Text editor for creating comment',
      'aria-multiline': 'true',
      'aria-placeholder': 'Add a comment…',
    },
    placeholder: 'Add a comment…',
    onChange(text) {
      button.disabled = text.trim() === '';
    },
    onKey: () => false,
  });
  button.addEventListener('click', () => {
    publish('comment', editor.text());
    editor.clear();
  });
}

find(document, '#start-a-post').addEventListener('click', openShare);
mountComment();
