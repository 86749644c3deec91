import { at, type Fixture } from '../fixture.ts';

export default {
  off: true,
  url: 'https://discord.com/channels/1/2',
  boxes: [
    {
      id: 'message',
      editor: 'slate',
      open: [],
      editable: at('[role="textbox"][data-slate-editor="true"]'),
      submit: null,
      keys: ['Enter'],
    },
  ],
} satisfies Fixture;
