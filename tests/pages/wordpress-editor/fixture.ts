import { at, type Fixture, inFrame } from '../fixture.ts';

const inCanvas = inFrame('editor-canvas');

export default {
  url: 'https://example-blog.wordpress.com/wp-admin/post-new.php',
  boxes: [
    {
      id: 'article',
      editor: 'contenteditable',
      open: [],
      editable: inCanvas('.block-editor-rich-text__editable:last-of-type'),
      submit: at('.editor-post-publish-panel__toggle'),
      confirm: at('.editor-post-publish-button'),
      keys: [],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
