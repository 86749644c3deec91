import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://github.com/somebody/something/issues/1',
  boxes: [
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.react-composer textarea'),
      submit: at('.react-composer .send'),
      keys: ['Mod+Enter'],
      like: 'mastodon compose',
    },
    {
      id: 'old-comment',
      editor: 'textarea',
      open: [],
      editable: at('#new_comment_field'),
      submit: at('.js-new-comment-form button'),
      keys: ['Mod+Enter'],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
