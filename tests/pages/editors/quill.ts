import Quill from 'quill';
import type { Editor, EditorOptions } from '../../../src/pages/demo/editors/editor.ts';

/** Quill, as LinkedIn and Slack use it: a MutationObserver turns every DOM change into a change of the document. */
export function mountQuill(options: EditorOptions): Editor {
  const quill = new Quill(options.parent, { placeholder: options.placeholder });
  for (const [name, value] of Object.entries(options.attributes)) quill.root.setAttribute(name, value);
  const root = quill.root.getRootNode();
  if (root instanceof ShadowRoot) followSelectionIn(root, quill);
  // Quill's own text always ends in a newline that nobody typed.
  const text = (): string => quill.getText().replace(/\n$/u, '');
  quill.on('text-change', () => options.onChange(text()));
  // Before Quill's own handlers, as a binding of its keyboard module would be.
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (!options.onKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    text,
    insert: (inserted) => void quill.insertText(quill.getSelection()?.index ?? quill.getLength() - 1, inserted, 'user'),
    clear: () => void quill.setText(''),
    focus: () => quill.focus(),
  };
}

/** Quill reads `document.getSelection()`, which stops at a shadow host; sites that put it into a shadow root help it so. */
function followSelectionIn(root: ShadowRoot, { selection, root: editable }: Quill): void {
  selection.hasFocus = () => root.activeElement === editable;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    if (range === undefined || !editable.contains(range.startContainer)) return null;
    const native = document.createRange();
    native.setStart(range.startContainer, range.startOffset);
    native.setEnd(range.endContainer, range.endOffset);
    return selection.normalizeNative(native);
  };
  selection.setNativeRange = (start, startOffset = 0, end = start, endOffset = startOffset) => {
    if (start === null || end === null || end === undefined) return;
    if (!selection.hasFocus()) editable.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(...outsideBreak(start, startOffset), ...outsideBreak(end, endOffset));
  };
}

/** A caret cannot stand in a <br>, only beside it. */
function outsideBreak(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (node.nodeName !== 'BR' || parent === null) return [node, offset];
  return [parent, [...parent.childNodes].indexOf(node as ChildNode)];
}
