import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

// The React composer of issues and the older form (pull requests, gists); a second button closes the issue as well.
for (const [box, scope, button] of [
  ['comment', '.react-composer', '.send'],
  ['old-comment', '.js-new-comment-form', 'button'],
] as const) {
  compose({
    box,
    scope: find(document, scope),
    mount: mountExisting,
    at: 'textarea',
    button,
    disables: 'disabled',
    keys: ['Mod+Enter'],
  });
}
