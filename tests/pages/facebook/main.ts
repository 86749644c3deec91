import { type Editor, isPlainEnter, type KeyEvent } from '../../../src/pages/demo/editors/editor.ts';
import { mountLexical } from '../../../src/pages/demo/editors/lexical.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

interface Composer {
  readonly box: string;
  readonly scope: ParentNode;
  readonly label: string;
  readonly button: string;
  readonly isSubmit: (event: KeyEvent) => boolean;
  readonly onDone?: () => void;
}

/** Facebook's composer: Lexical and a button that is a div, disabled by aria-disabled and tabindex. */
function compose({ box, scope, label, button, isSubmit, onDone }: Composer): Editor {
  const control = find(scope, button);
  const send = (): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    publish(box, text);
    editor.clear();
    onDone?.();
  };
  const editor = mountLexical({
    parent: find(scope, '[data-editor]'),
    attributes: {
      class: 'notranslate',
      role: 'textbox',
      spellcheck: 'true',
      tabindex: '0',
      'aria-label': label,
      'aria-placeholder': label,
      'data-lexical-editor': 'true',
    },
    placeholder: label,
    onChange(text) {
      const empty = text.trim() === '';
      control.tabIndex = empty ? -1 : 0;
      if (empty) control.setAttribute('aria-disabled', 'true');
      else control.removeAttribute('aria-disabled');
    },
    onKey(event) {
      if (!isSubmit(event)) return false;
      send();
      return true;
    },
  });
  control.addEventListener('click', () => {
    if (control.getAttribute('aria-disabled') !== 'true') send();
  });
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') control.click();
  });
  return editor;
}

find(document, '#trigger').addEventListener('click', () => {
  const layer = find(document, '#mount_dialogs');
  const template = find(document, '#create-post');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The dialog has no template');
  layer.replaceChildren(template.content.cloneNode(true));
  compose({
    box: 'post',
    scope: layer,
    label: "What's on your mind, Sam?",
    button: '[role="button"][aria-label="Post"]',
    isSubmit: () => false,
    onDone: () => layer.replaceChildren(),
  }).focus();
});

compose({
  box: 'comment',
  scope: find(document, '#comment'),
  label: 'Write a comment…',
  button: '[role="button"][aria-label="Comment"]',
  isSubmit: isPlainEnter,
});

// A chat of Messenger, at the bottom of every page.
compose({
  box: 'message',
  scope: find(document, '#chat'),
  label: 'Message',
  button: '[role="button"][aria-label="Press Enter to send"]',
  isSubmit: isPlainEnter,
});
