import { at, type Fixture } from '../fixture.ts';

export default {
  off: true,
  url: 'https://teams.microsoft.com/v2/',
  boxes: [
    {
      id: 'message',
      editor: 'ckeditor',
      open: [],
      editable: at('[data-tid="ckeditor"][contenteditable]'),
      submit: at('[data-tid="newMessageCommands-send"]'),
      keys: ['Enter', 'Mod+Enter'],
    },
  ],
} satisfies Fixture;
