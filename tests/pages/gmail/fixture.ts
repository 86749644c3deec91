import { at, type Fixture } from '../fixture.ts';

export default {
  off: true,
  url: 'https://mail.google.com/mail/u/0/',
  boxes: [
    {
      id: 'message',
      editor: 'contenteditable',
      open: [],
      editable: at('[g_editable="true"]'),
      submit: at('[data-tooltip^="Send"]'),
      keys: ['Mod+Enter'],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
