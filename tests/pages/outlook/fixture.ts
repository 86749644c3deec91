import { at, type Fixture } from '../fixture.ts';

export default {
  off: true,
  url: 'https://outlook.office.com/mail/',
  boxes: [
    {
      id: 'message',
      editor: 'contenteditable',
      open: [],
      editable: at('[aria-label^="Message body"]'),
      submit: at('[name="Send"]'),
      keys: ['Mod+Enter'],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
