import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

// Gmail's button is a div whose name holds signs of writing direction around the key.
compose({
  box: 'message',
  mount: mountExisting,
  at: '[g_editable="true"]',
  button: '[data-tooltip^="Send"]',
  keys: ['Mod+Enter'],
});
