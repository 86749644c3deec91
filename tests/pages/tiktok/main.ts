import { mountDraft } from '../../../src/pages/demo/editors/draft.ts';
import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

compose({
  box: 'comment',
  mount: mountExisting,
  at: '[data-e2e="comment-input"] [contenteditable]',
  button: '[data-e2e="comment-post"]',
  disables: 'aria-disabled',
  keys: ['Enter'],
});
// The caption of an upload, on a page of its own in truth.
compose({
  box: 'caption',
  mount: mountDraft,
  at: '.caption-editor',
  attributes: { role: 'combobox' },
  placeholder: 'Share more about your video here...',
  button: '.button-group button:last-child',
});
