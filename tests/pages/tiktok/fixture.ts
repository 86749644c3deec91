import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.tiktok.com/@somebody/video/1',
  boxes: [
    {
      id: 'comment',
      editor: 'contenteditable',
      open: [],
      editable: at('[data-e2e="comment-input"] [contenteditable="true"]'),
      submit: at('[data-e2e="comment-post"]'),
      keys: ['Enter'],
      like: 'youtube comment',
    },
    {
      id: 'caption',
      editor: 'draft',
      open: [],
      editable: at('.caption-editor .public-DraftEditor-content'),
      submit: at('.button-group button:last-child'),
      keys: [],
      like: 'x home',
    },
  ],
} satisfies Fixture;
