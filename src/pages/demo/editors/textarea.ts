import type { Editor, EditorOptions } from './editor.ts';

/** A plain textarea, as in every comment form. */
export function mountTextarea(options: EditorOptions): Editor {
  const area = document.createElement('textarea');
  area.rows = 3;
  area.placeholder = options.placeholder;
  area.spellcheck = options.attributes['spellcheck'] !== 'false';
  area.setAttribute('aria-label', options.attributes['aria-label'] ?? options.placeholder);
  area.addEventListener('input', () => options.onChange(area.value));
  area.addEventListener('keydown', (event) => {
    if (options.onKey(event)) event.preventDefault();
  });
  options.parent.append(area);
  return {
    text: () => area.value,
    insert(text) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    },
    clear() {
      area.value = '';
      options.onChange('');
    },
    focus: () => area.focus(),
  };
}
