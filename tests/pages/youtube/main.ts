import { mountExisting } from '../editors/existing.ts';
import { compose, show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

/** YouTube mounts its comment box where somebody pressed, and takes it away when it is done. */
function openOn(trigger: string, into: string, box: string, label: string): void {
  find(document, trigger).addEventListener('click', () => {
    const place = show('commentbox', find(document, into));
    find(place, '#submit-button button').setAttribute('aria-label', label);
    find(place, '#submit-button span').textContent = label;
    compose({
      box,
      scope: place,
      mount: mountExisting,
      at: '#contenteditable-root',
      button: '#submit-button button',
      disables: 'disabled',
      keys: ['Mod+Enter'],
      sent: () => place.replaceChildren(),
    }).focus();
  });
}

openOn('#placeholder-area', 'ytd-comment-simplebox-renderer .dialog', 'comment', 'Comment');
openOn('#reply-button-end button', 'ytd-comment-reply-dialog-renderer', 'reply', 'Reply');
