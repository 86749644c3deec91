import { Editor as TiptapEditor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Editor, EditorOptions } from './editor.ts';

/** TipTap over ProseMirror, as Bluesky and LinkedIn's comments use it: its document is re-read from every DOM change. */
export function mountTiptap(options: EditorOptions): Editor {
  const placeholder = document.createElement('div');
  placeholder.className = 'placeholder';
  placeholder.textContent = options.placeholder;
  placeholder.setAttribute('aria-hidden', 'true');
  const editor = new TiptapEditor({
    element: options.parent,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes: { ...options.attributes },
      handleKeyDown: (_view, event) => options.onKey(event),
    },
    onUpdate() {
      placeholder.hidden = text() !== '';
      options.onChange(text());
    },
  });
  options.parent.append(placeholder);
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  return {
    text,
    insert: (inserted) => void editor.commands.insertContent({ type: 'text', text: inserted }),
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus(),
  };
}
