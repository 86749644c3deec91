import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

const dialog = find(document, 'dialog') as HTMLDialogElement;
const template = find(document, 'template') as HTMLTemplateElement;

function discard(): void {
  dialog.close();
  dialog.replaceChildren();
}

function isOutside({ target }: Event): boolean {
  return dialog.open && target instanceof Node && !find(dialog, '#inside').contains(target);
}

find(document, '#open').addEventListener('click', () => {
  dialog.replaceChildren(template.content.cloneNode(true));
  dialog.showModal();
  find(dialog, '#send').addEventListener('click', () => {
    const { value } = find(dialog, '#text') as HTMLTextAreaElement;
    if (value.trim() === '') return;
    publish('text', value);
    discard();
  });
});

// As real sites do it: whatever happens outside means "close", and the focus is held inside.
for (const type of ['pointerdown', 'click']) {
  document.addEventListener(type, (event) => isOutside(event) && discard(), { capture: true });
}
document.addEventListener('focusin', (event) => isOutside(event) && find(dialog, '#text').focus());
document.addEventListener('keydown', ({ key }) => dialog.open && key === 'Escape' && discard(), { capture: true });
