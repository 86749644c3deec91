import { find } from './dom.ts';
import { publish } from './timeline.ts';

/** A form whose submit event publishes its one field without leaving the page. */
export function onSubmit(selector: string, box: string, field = 'textarea'): void {
  const form = find(document, selector);
  if (!(form instanceof HTMLFormElement)) throw new Error(`${selector} is not a form`);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = find(form, field) as HTMLTextAreaElement | HTMLInputElement;
    if (value.trim() === '') return;
    publish(box, value);
    form.reset();
  });
}
