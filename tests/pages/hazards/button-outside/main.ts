import { find } from '../../shared/dom.ts';
import { onSubmit } from '../../shared/form.ts';
import { publish } from '../../shared/timeline.ts';

/** One button belongs to its form by an attribute, the other only stands beside it. Both are off without a text. */
function offWithout(area: string, button: string): void {
  const field = find(document, area) as HTMLTextAreaElement;
  const control = find(document, button) as HTMLButtonElement;
  const set = (): void => {
    control.disabled = field.value.trim() === '';
  };
  field.addEventListener('input', set);
  field.form?.addEventListener('reset', () => setTimeout(set));
}

onSubmit('#form', 'linked');
offWithout('#text', 'header button');
offWithout('#second', '#reply');

find(document, '#reply').addEventListener('click', () => {
  const form = find(document, '#other') as HTMLFormElement;
  publish('beside', (find(form, 'textarea') as HTMLTextAreaElement).value);
  form.reset();
});
