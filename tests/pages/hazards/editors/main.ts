import { mountDraft } from '../../../../src/pages/demo/editors/draft.ts';
import { type Editor, type EditorOptions, isModEnter } from '../../../../src/pages/demo/editors/editor.ts';
import { mountLexical } from '../../../../src/pages/demo/editors/lexical.ts';
import { mountTextarea } from '../../../../src/pages/demo/editors/textarea.ts';
import { mountTiptap } from '../../../../src/pages/demo/editors/tiptap.ts';
import { mountCkeditor } from '../../editors/ckeditor.ts';
import { mountQuill } from '../../editors/quill.ts';
import { mountSlate } from '../../editors/slate.tsx';
import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

declare global {
  interface Window {
    /** The page's own widgets (emoji, @names) speak to the editor in here. */
    editor: Editor;
    /** Which one it is, once it is there. */
    editorId: string;
  }
}

const mounts: Readonly<Record<string, (options: EditorOptions) => Editor | Promise<Editor>>> = {
  textarea: mountTextarea,
  contenteditable: mountPlain,
  draft: mountDraft,
  lexical: mountLexical,
  quill: mountQuill,
  tiptap: mountTiptap,
  slate: mountSlate,
  ckeditor: mountCkeditor,
};

/** No library at all: what the browser does by itself. */
function mountPlain(options: EditorOptions): Editor {
  const { parent, attributes } = options;
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.contentEditable = 'true';
  element.addEventListener('keydown', (event) => options.onKey(event) && event.preventDefault());
  parent.append(element);
  return {
    text: () => element.innerText.replace(/\n$/u, ''),
    insert: (text) => {
      getSelection()?.getRangeAt(0).insertNode(new Text(text));
      getSelection()?.collapseToEnd();
    },
    clear: () => element.replaceChildren(),
    focus: () => element.focus(),
  };
}

async function show(id: string): Promise<void> {
  window.editorId = '';
  const mount = mounts[id];
  if (mount === undefined) throw new Error(`There is no editor ${id}`);
  const template = find(document, 'template') as HTMLTemplateElement;
  find(document, 'main').replaceChildren(template.content.cloneNode(true));
  const section = find(document, 'main section');
  section.id = id;
  const send = (): void => {
    const text = window.editor.text();
    if (text.trim() === '') return;
    publish(id, text);
    window.editor.clear();
  };
  find(section, 'button').addEventListener('click', send);
  window.editor = await mount({
    parent: find(section, '.editor'),
    attributes: { role: 'textbox', 'aria-label': 'What is new?', 'aria-multiline': 'true' },
    placeholder: 'What is new?',
    onChange: () => undefined,
    onKey(event) {
      if (!isModEnter(event)) return false;
      send();
      return true;
    },
  });
  window.editorId = id;
}

addEventListener('hashchange', () => void (location.hash && show(location.hash.slice(1))));
await show(location.hash.slice(1) || 'contenteditable');
