import { mountExisting } from '../editors/existing.ts';
import { compose, show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

// The form opens over the page; what sends stands above the text and is called "Note".
find(document, '[data-cy-open-post-form]').addEventListener('click', () => {
  const modal = show('form', find(document, '#modal'));
  compose({
    box: 'note',
    scope: modal,
    mount: mountExisting,
    at: 'textarea',
    button: '[data-cy-open-post-form-submit]',
    disables: 'disabled',
    keys: ['Mod+Enter'],
    sent: () => modal.replaceChildren(),
  }).focus();
});
