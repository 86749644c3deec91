import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

// No facts about XING's markup were found: a plain page in its language, as its help pages describe it.
for (const [box, scope, at] of [
  ['post', '.composer', '[contenteditable]'],
  ['comment', '.comments', 'textarea'],
] as const) {
  compose({ box, scope: find(document, scope), mount: mountExisting, at, button: '.send', disables: 'disabled' });
}
