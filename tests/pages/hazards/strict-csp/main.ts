import { find } from '../../shared/dom.ts';
import { onSubmit } from '../../shared/form.ts';
import { publish } from '../../shared/timeline.ts';

/** Nothing may be loaded from elsewhere, no inline style, no innerHTML (see the headers in sites.ts). */
onSubmit('form', 'text');

const free = find(document, '#free');
find(document, '#send').addEventListener('click', () => {
  if (free.innerText.trim() === '') return;
  publish('free', free.innerText);
  free.replaceChildren();
});
