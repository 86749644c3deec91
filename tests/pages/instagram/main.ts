import { mountLexical } from '../../../src/pages/demo/editors/lexical.ts';
import { mountExisting } from '../editors/existing.ts';
import { compose, show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

// Instagram's buttons are divs with nothing but a word in them; it stands in the user's language.
compose({
  box: 'comment',
  scope: find(document, '#comment'),
  mount: mountExisting,
  at: 'textarea',
  button: '[role="button"]:last-of-type',
  keys: ['Enter'],
});
find(document, '#create').addEventListener('click', () => {
  const dialog = show('new-post', find(document, '#dialogs'));
  compose({
    box: 'caption',
    scope: dialog,
    mount: mountLexical,
    at: '[data-editor]',
    attributes: {
      role: 'textbox',
      'aria-label': 'Write a caption...',
      'aria-placeholder': 'Write a caption...',
      'data-lexical-editor': 'true',
    },
    placeholder: 'Write a caption...',
    button: '[role="button"]',
    sent: () => dialog.replaceChildren(),
  });
});
compose({
  box: 'message',
  scope: find(document, '#direct'),
  mount: mountLexical,
  at: '[data-editor]',
  attributes: {
    role: 'textbox',
    'aria-label': 'Message',
    'aria-placeholder': 'Message...',
    'data-lexical-editor': 'true',
  },
  placeholder: 'Message...',
  button: '[role="button"]',
  keys: ['Enter'],
});
