import { mountDraft } from '../../../src/pages/demo/editors/draft.ts';
import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

const done = '[data-test-id="storyboard-creation-nav-done"] button';
compose({ box: 'title', mount: mountExisting, at: '#storyboard-selector-title', button: done });
compose({
  box: 'description',
  mount: mountDraft,
  at: '#description',
  attributes: { role: 'combobox', 'aria-label': 'Add a detailed description' },
  placeholder: 'Add a detailed description',
  button: done,
});
compose({
  box: 'comment',
  mount: mountDraft,
  at: '[data-test-id="editor-with-mentions"]',
  attributes: { role: 'combobox', 'aria-label': 'Add a comment' },
  placeholder: 'Add a comment',
  button: '[data-test-id="activity-item-create-submit"] button',
  keys: ['Enter'],
});
