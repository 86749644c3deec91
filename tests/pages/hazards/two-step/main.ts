import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

/** The first button only opens a dialog, which holds no box; the one in there publishes. */
const text = find(document, '#text');
const template = find(document, 'template') as HTMLTemplateElement;

find(document, '#next').addEventListener('click', () => {
  document.body.append(template.content.cloneNode(true));
  const dialog = find(document, '[role="dialog"][aria-label="Ready?"]');
  find(dialog, '#cancel').addEventListener('click', () => dialog.remove());
  find(dialog, '#publish').addEventListener('click', () => {
    dialog.remove();
    publish('text', text.innerText);
    text.replaceChildren();
  });
});

// Other things on the page that send, but never this draft.
find(document, '#invite').addEventListener('click', () => publish('invitation', 'sent'));
find(document, '#connect').addEventListener('click', () => publish('invitation', 'sent without a note'));
