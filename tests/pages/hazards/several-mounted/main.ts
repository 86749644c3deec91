import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

/** Each page state keeps a composer of its own, and a draft in it; one button publishes the one that is seen. */
for (const area of document.querySelectorAll('textarea')) {
  if (area.closest('#seen') === null) area.value = 'I hate my boss and this job.';
}

const area = find(document, '#seen textarea') as HTMLTextAreaElement;
find(document, '#send').addEventListener('click', () => {
  if (area.value.trim() === '') return;
  publish('text', area.value);
  area.value = '';
});
