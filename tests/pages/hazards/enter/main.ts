import { find } from '../../shared/dom.ts';
import { onSubmit } from '../../shared/form.ts';
import { publish } from '../../shared/timeline.ts';

onSubmit('form', 'long');

const chat = find(document, '#chat') as HTMLTextAreaElement;
chat.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (chat.value.trim() === '') return;
  publish('chat', chat.value);
  chat.value = '';
});
