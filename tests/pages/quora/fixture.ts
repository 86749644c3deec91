import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.quora.com/A-question',
  boxes: [
    {
      id: 'answer',
      editor: 'contenteditable',
      open: [],
      editable: at('[role="dialog"] .doc'),
      submit: at('[role="dialog"] .q-click-wrapper'),
      keys: ['Mod+Enter'],
      like: 'youtube comment',
    },
    {
      id: 'comment',
      editor: 'contenteditable',
      open: [],
      editable: at('#comment .doc'),
      submit: at('#comment button'),
      keys: [],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
