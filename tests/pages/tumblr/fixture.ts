import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.tumblr.com/new/text',
  boxes: [
    {
      id: 'post',
      editor: 'contenteditable',
      open: [],
      editable: at('[role="dialog"] .block-editor-rich-text__editable'),
      submit: at('[role="dialog"] .post-button'),
      keys: [],
      like: 'youtube comment',
    },
    {
      id: 'reply',
      editor: 'textarea',
      open: [],
      editable: at('.reply textarea'),
      submit: at('.reply button'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
