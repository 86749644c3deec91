import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.threads.com/',
  boxes: [
    {
      id: 'post',
      editor: 'lexical',
      open: [at('#create')],
      editable: at('[role="dialog"] [data-lexical-editor="true"]'),
      submit: at('[role="dialog"] .post'),
      keys: ['Mod+Enter'],
    },
    {
      id: 'chain',
      editor: 'lexical',
      open: [at('#create'), at('.add-to-thread')],
      editable: at('[role="dialog"] .second [data-lexical-editor="true"]'),
      submit: at('[role="dialog"] .post'),
      keys: ['Mod+Enter'],
      like: 'threads post',
    },
  ],
} satisfies Fixture;
