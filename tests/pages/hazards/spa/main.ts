import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

/**
 * Places of one page by `pushState`. The composer at /write is kept and put back with its draft; the one at /reply is
 * made anew each time, and its draft is restored from memory.
 */
const main = find(document, 'main');
let draft = '';

function composer(id: string, draft: string): HTMLElement {
  const form = document.createElement('div');
  form.innerHTML = `<textarea id="${id}" aria-label="What is new?"></textarea><button type="button">Post</button>`;
  const area = find(form, 'textarea') as HTMLTextAreaElement;
  area.value = draft;
  find(form, 'button').addEventListener('click', () => {
    if (area.value.trim() === '') return;
    publish(id, area.value);
    area.value = '';
    leaving();
  });
  return form;
}

function leaving(): void {
  draft = document.querySelector<HTMLTextAreaElement>('#new')?.value ?? draft;
}

const kept = composer('kept', '');

function show(): void {
  leaving();
  if (location.pathname === '/write') main.replaceChildren(kept);
  else if (location.pathname === '/reply') main.replaceChildren(composer('new', draft));
  else main.replaceChildren();
}

for (const link of document.querySelectorAll('nav a')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', (link as HTMLAnchorElement).href);
    show();
  });
}
addEventListener('popstate', show);
show();
