import { find } from './dom.ts';
import { publish } from './timeline.ts';

/** A form whose submit event publishes its one textarea without leaving the page. */
export function onSubmit(selector: string, box: string): void {
  const form = find(document, selector);
  if (!(form instanceof HTMLFormElement)) throw new Error(`${selector} is not a form`);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const area = find(form, 'textarea') as HTMLTextAreaElement;
    if (area.value.trim() === '') return;
    publish(box, area.value);
    form.reset();
  });
}
