import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node, Editor as SlateCore, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Editor, EditorOptions } from '../../../src/pages/demo/editors/editor.ts';

/** Slate, as Discord uses it: it handles beforeinput itself and throws when foreign nodes stand in its DOM. */
export function mountSlate(options: EditorOptions): Editor {
  const editor = withHistory(withReact(createEditor()));
  const empty: Descendant[] = [{ children: [{ text: '' }] }];
  const text = (): string => editor.children.map((line) => Node.string(line)).join('\n');
  let before = '';
  createRoot(options.parent).render(
    <Slate
      editor={editor}
      initialValue={empty}
      onChange={() => {
        if (text() === before) return;
        before = text();
        options.onChange(before);
      }}
    >
      <Editable
        {...options.attributes}
        placeholder={options.placeholder}
        onKeyDown={(event) => {
          if (options.onKey(event)) event.preventDefault();
        }}
      />
    </Slate>,
  );
  return {
    text,
    insert: (inserted) => Transforms.insertText(editor, inserted),
    clear() {
      SlateCore.withoutNormalizing(editor, () => {
        Transforms.delete(editor, { at: SlateCore.range(editor, []) });
        while (editor.children.length > 1) Transforms.removeNodes(editor, { at: [1] });
      });
    },
    focus: () => ReactEditor.focus(editor),
  };
}
