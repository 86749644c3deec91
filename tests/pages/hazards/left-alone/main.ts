import { publish } from '../../shared/timeline.ts';

for (const form of document.forms) {
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (field === null || field.value === '') return;
    publish(form.id, field.value);
    form.reset();
  });
}
