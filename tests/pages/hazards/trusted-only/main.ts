import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

const area = find(document, '#text') as HTMLTextAreaElement;

find(document, '#send').addEventListener('click', (event) => {
  if (!event.isTrusted || area.value.trim() === '') return;
  publish('text', area.value);
  area.value = '';
});
