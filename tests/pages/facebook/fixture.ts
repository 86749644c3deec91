import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.facebook.com/',
  boxes: [
    {
      id: 'post',
      editor: 'lexical',
      open: [at('#trigger')],
      editable: at('[role="dialog"] [data-lexical-editor="true"]'),
      submit: at('[role="dialog"] [role="button"][aria-label="Post"]'),
      keys: [],
    },
    {
      id: 'comment',
      editor: 'lexical',
      open: [],
      editable: at('#comment [data-lexical-editor="true"]'),
      submit: at('#comment [role="button"][aria-label="Comment"]'),
      keys: ['Enter'],
    },
    {
      id: 'message',
      editor: 'lexical',
      open: [],
      editable: at('#chat [data-lexical-editor="true"]'),
      submit: at('#chat [role="button"][aria-label="Press Enter to send"]'),
      keys: ['Enter'],
      private: true,
      like: 'facebook comment',
    },
  ],
} satisfies Fixture;
