import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.instagram.com/',
  boxes: [
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('#comment textarea'),
      submit: at('#comment [role="button"]:last-of-type'),
      keys: ['Enter'],
    },
    {
      id: 'caption',
      editor: 'lexical',
      open: [at('#create')],
      editable: at('#dialogs [data-lexical-editor="true"]'),
      submit: at('#dialogs [role="button"][tabindex="0"]'),
      keys: [],
      like: 'facebook post',
    },
    {
      id: 'message',
      editor: 'lexical',
      open: [],
      editable: at('#direct [data-lexical-editor="true"]'),
      submit: at('#direct [role="button"]'),
      keys: ['Enter'],
      private: true,
      like: 'facebook comment',
    },
  ],
} satisfies Fixture;
