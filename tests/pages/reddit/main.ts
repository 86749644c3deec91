import { mountLexical } from '../../../src/pages/demo/editors/lexical.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';
import { FaceplateTextareaInput } from './elements.ts';

const host = find(document, 'comment-composer-host');

function slotted(tag: string, slot: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.slot = slot;
  element.textContent = text;
  return element;
}

/** Loads the composer when the trigger is focused, as Reddit's async loader does. */
function openComposer(): void {
  const composer = document.createElement('shreddit-composer');
  const editorSlot = slotted('div', 'rte');
  const submit = slotted('button', 'submit-button', 'Comment') as HTMLButtonElement;
  submit.type = 'submit';
  const toMarkdown = slotted('button', 'switch-button', 'Switch to Markdown Editor') as HTMLButtonElement;
  toMarkdown.type = 'button';
  composer.append(editorSlot, toMarkdown, submit);
  host.replaceChildren(composer);

  const editor = mountLexical({
    parent: editorSlot,
    attributes: {
      role: 'textbox',
      name: 'body',
      'aria-label': 'Comment body text field',
      'aria-placeholder': 'Join the conversation',
      'data-lexical-editor': 'true',
    },
    placeholder: 'Join the conversation',
    onChange: () => undefined,
    onKey: () => false,
  });

  let read = (): string => editor.text();
  let box = 'comment';
  toMarkdown.addEventListener('click', () => {
    const area = new FaceplateTextareaInput();
    area.slot = 'markdown';
    area.setAttribute('name', 'body');
    area.setAttribute('placeholder', 'Body text');
    editorSlot.remove();
    toMarkdown.remove();
    composer.append(area);
    read = () => area.value;
    box = 'markdown';
  });
  submit.addEventListener('click', () => {
    const text = read();
    if (text.trim() === '') return;
    publish(box, text);
    closeComposer();
  });
  editor.focus();
}

/** Back to the trigger, for the next comment. */
function closeComposer(): void {
  const trigger = new FaceplateTextareaInput();
  trigger.dataset['testid'] = 'trigger-button';
  trigger.setAttribute('placeholder', 'Join the conversation');
  trigger.addEventListener('click', openComposer, { once: true });
  host.replaceChildren(trigger);
}

closeComposer();
