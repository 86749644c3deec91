import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

const area = find(document, '#text') as HTMLTextAreaElement;

/** A new button each time the pointer comes or goes, as frameworks make one whose key changes with its looks. */
function button(hovered: boolean): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.innerHTML = `<span>${hovered ? '<b>Post</b>' : 'Post'}</span>`;
  made.addEventListener(hovered ? 'pointerleave' : 'pointerenter', () => made.replaceWith(button(!hovered)));
  made.addEventListener('click', () => {
    if (area.value.trim() === '') return;
    publish('text', area.value);
    area.value = '';
  });
  return made;
}

find(document, '#place').append(button(false));
