import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

compose({ box: 'answer', mount: mountExisting, at: '#wmd-input', button: '#submit-button' });
// Enter sends a comment there.
compose({
  box: 'comment',
  mount: mountExisting,
  at: '.js-comment-text-input',
  button: '.js-comment-form button',
  keys: ['Enter'],
});
