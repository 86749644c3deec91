import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Editor, EditorOptions } from './editor.ts';

/** Lexical, as Facebook, Instagram, Threads and Reddit use it: it undoes every DOM change that is not its own. */
export function mountLexical(options: EditorOptions): Editor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  for (const [name, value] of Object.entries(options.attributes)) element.setAttribute(name, value);
  const placeholder = document.createElement('div');
  placeholder.className = 'placeholder';
  placeholder.textContent = options.placeholder;
  placeholder.setAttribute('aria-hidden', 'true');
  options.parent.append(element, placeholder);

  const editor = createEditor({
    namespace: 'post-box',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (!options.onKey(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  let before = '';
  editor.registerUpdateListener(() => {
    const now = read(editor);
    placeholder.hidden = now !== '';
    if (now === before) return;
    before = now;
    options.onChange(now);
  });
  return {
    text: () => read(editor),
    insert: (text) => editor.update(() => ($getSelection() ?? $getRoot().selectEnd()).insertText(text)),
    clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd()),
    focus: () => editor.focus(),
  };
}

/** Lexical puts two newlines between paragraphs; people who press Enter once mean one. */
function read(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}
