import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

compose({
  box: 'answer',
  scope: find(document, '[role="dialog"]'),
  mount: mountExisting,
  at: '.doc',
  button: '.q-click-wrapper',
  keys: ['Mod+Enter'],
});
compose({ box: 'comment', scope: find(document, '#comment'), mount: mountExisting, at: '.doc', button: 'button' });
