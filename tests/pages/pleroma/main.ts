import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

find(document, 'form').addEventListener('submit', (event) => event.preventDefault());
compose({
  box: 'status',
  mount: mountExisting,
  at: '.form-post-body',
  button: '.form-bottom button',
  disables: 'disabled',
  keys: ['Mod+Enter'],
});
