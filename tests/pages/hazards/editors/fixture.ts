import { at, type EditorKind, type Fixture } from '../../fixture.ts';

const EDITORS: readonly EditorKind[] = [
  'textarea',
  'contenteditable',
  'draft',
  'lexical',
  'quill',
  'tiptap',
  'slate',
  'ckeditor',
];

/** Each editor alone at its own address: /#draft. */
export default {
  url: 'https://editors.example/',
  boxes: EDITORS.map((editor) => ({
    id: editor,
    editor,
    open: [],
    editable: at(`#${editor} :is(textarea, [contenteditable="true"])`),
    submit: at(`#${editor} > button`),
    keys: ['Mod+Enter'],
  })),
} satisfies Fixture;
