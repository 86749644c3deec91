import { ContentState, Editor as DraftEditor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { createElement, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Editor, EditorOptions } from './editor.ts';

/**
 * Draft.js, as X and TikTok use it: React owns the DOM, and every change of it that did not come from React is lost or
 * breaks the editor. Understands the attributes `role`, `aria-label`, `spellcheck` and `data-testid`, as the library itself does.
 */
export function mountDraft(options: EditorOptions): Editor {
  const { attributes } = options;
  const root = createRoot(options.parent);
  const editor = createRef<DraftEditor>();
  let state = EditorState.createEmpty();

  const text = (): string => state.getCurrentContent().getPlainText('\n');

  function update(next: EditorState): void {
    const before = text();
    state = next;
    render();
    if (text() !== before) options.onChange(text());
  }

  function render(): void {
    root.render(
      createElement(DraftEditor, {
        ref: editor,
        editorState: state,
        onChange: update,
        placeholder: options.placeholder,
        role: attributes['role'] ?? 'textbox',
        ariaLabel: attributes['aria-label'] ?? options.placeholder,
        ariaMultiline: true,
        spellCheck: attributes['spellcheck'] !== 'false',
        stripPastedStyles: true,
        webDriverTestID: attributes['data-testid'] ?? 'draft-editor',
        keyBindingFn: (event) => (options.onKey(event) ? 'submitted' : getDefaultKeyBinding(event)),
        handleKeyCommand: (command) => (command === 'submitted' ? 'handled' : 'not-handled'),
      }),
    );
  }

  render();
  return {
    text,
    insert(inserted) {
      const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), inserted);
      update(EditorState.push(state, content, 'insert-characters'));
    },
    clear() {
      const emptied = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
      update(EditorState.moveFocusToEnd(emptied));
    },
    focus: () => editor.current?.focus(),
  };
}
