import { Essentials, InlineEditor, Paragraph } from 'ckeditor5';
import type { Editor, EditorOptions } from '../../../src/pages/demo/editors/editor.ts';

/** CKEditor 5, as Teams uses it: a model of its own, rendered again wherever the DOM differs from it. */
export async function mountCkeditor(options: EditorOptions): Promise<Editor> {
  const element = document.createElement('div');
  options.parent.append(element);
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    placeholder: options.placeholder,
  });
  const { view } = editor.editing;
  view.change((writer) => {
    const root = view.document.getRoot();
    if (root === null) throw new Error('CKEditor has no root');
    for (const [name, value] of Object.entries(options.attributes)) writer.setAttribute(name, value, root);
  });

  const text = (): string => {
    const lines: string[] = [];
    for (const paragraph of editor.model.document.getRoot()?.getChildren() ?? []) {
      if (!paragraph.is('element')) continue;
      let line = '';
      for (const node of paragraph.getChildren()) line += node.is('$text') ? node.data : '\n';
      lines.push(line);
    }
    return lines.join('\n');
  };
  editor.model.document.on('change:data', () => options.onChange(text()));
  view.document.on(
    'keydown',
    (event, data: { readonly domEvent: KeyboardEvent; preventDefault(): void }) => {
      if (!options.onKey(data.domEvent)) return;
      data.preventDefault();
      event.stop();
    },
    { priority: 'highest' },
  );
  const insert = (inserted: string): void =>
    editor.model.change((writer) => void editor.model.insertContent(writer.createText(inserted)));
  return { text, insert, clear: () => editor.setData(''), focus: () => editor.focus() };
}
