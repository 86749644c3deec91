import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** Old Reddit: a plain form sent in the background; "save" publishes. */
const form = find(document, 'form.usertext') as HTMLFormElement;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = new FormData(form).get('text');
  if (typeof text !== 'string' || text.trim() === '') return;
  // Forms send CRLF; FormData keeps what was typed.
  publish('comment', text);
  form.reset();
});
