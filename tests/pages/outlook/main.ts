import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

// The button stands above the box, in a tool bar.
compose({
  box: 'message',
  mount: mountExisting,
  at: '[aria-label^="Message body"]',
  button: '[name="Send"]',
  keys: ['Mod+Enter'],
});
