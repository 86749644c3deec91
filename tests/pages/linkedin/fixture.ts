import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.linkedin.com/feed/',
  boxes: [
    {
      id: 'post',
      editor: 'quill',
      open: [at('#start-a-post')],
      editable: at('#interop-outlet >>> .ql-editor'),
      submit: at('#interop-outlet >>> .share-actions__primary-action'),
      keys: [],
    },
    {
      id: 'comment',
      editor: 'tiptap',
      open: [],
      editable: at('.tiptap.ProseMirror[role="textbox"]'),
      submit: at('[componentkey*="commentButtonSection"]'),
      keys: [],
    },
  ],
} satisfies Fixture;
