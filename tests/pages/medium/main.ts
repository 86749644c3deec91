import { mountExisting } from '../editors/existing.ts';
import { compose, show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Medium's story: title and text in one editable element, published in two steps. */
const story = mountExisting({
  parent: find(document, '[data-testid="editor"]'),
  attributes: {},
  placeholder: '',
  onChange: () => undefined,
  onKey: () => false,
});
find(document, '[data-action="show-prepublish"]').addEventListener('click', () => {
  const dialog = show('confirm', find(document, '#prepublish'));
  find(dialog, 'button').addEventListener('click', () => {
    publish('story', story.text().replaceAll(/\n{2,}/gu, '\n'));
    story.clear();
    dialog.replaceChildren();
  });
});
compose({
  box: 'response',
  scope: find(document, '#response'),
  mount: mountExisting,
  at: '[contenteditable]',
  button: 'button:last-child',
  disables: 'disabled',
});
