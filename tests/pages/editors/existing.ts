import type { Editor, EditorOptions } from '../../../src/pages/demo/editors/editor.ts';

/**
 * No library at all: a textarea, an input or a plain contenteditable element that stands in the page's markup. It is
 * itself `options.parent`, and keeps the attributes that the markup gives it.
 */
export function mountExisting(options: EditorOptions): Editor {
  const element = options.parent;
  const field = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element : null;
  // A contenteditable keeps its last line open with a <br>, which innerText tells as one more newline.
  const text = (): string => field?.value ?? element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/u, '');
  element.addEventListener('input', () => options.onChange(text()));
  element.addEventListener('keydown', (event) => {
    if (options.onKey(event)) event.preventDefault();
  });
  return {
    text,
    insert(inserted) {
      element.focus();
      document.execCommand('insertText', false, inserted);
    },
    clear() {
      if (field === null) element.replaceChildren();
      else field.value = '';
      options.onChange('');
    },
    focus: () => element.focus(),
  };
}
