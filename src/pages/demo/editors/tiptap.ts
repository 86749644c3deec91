import { Editor as TiptapEditor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Editor, EditorOptions } from './editor.ts';

/** TipTap over ProseMirror, as Bluesky and LinkedIn's comments use it: its document is re-read from every DOM change. */
export function mountTiptap(options: EditorOptions): Editor {
  const editor = new TiptapEditor({
    element: options.parent,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes: { ...options.attributes },
      handleKeyDown: (_view, event) => options.onKey(event),
    },
    onUpdate: () => options.onChange(text()),
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  return {
    text,
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus(),
  };
}
