import { at, type Fixture } from '../fixture.ts';

export default {
  off: true,
  url: 'https://app.slack.com/client/T1/C1',
  boxes: [
    {
      id: 'message',
      editor: 'quill',
      open: [],
      editable: at('.channel .ql-editor'),
      submit: at('.channel [data-qa="texty_send_button"]'),
      keys: ['Enter'],
    },
    {
      id: 'thread',
      editor: 'quill',
      open: [],
      editable: at('[data-qa="threads_flexpane"] .ql-editor'),
      submit: at('[data-qa="threads_flexpane"] [data-qa="texty_send_button"]'),
      keys: ['Enter'],
      like: 'slack message',
    },
  ],
} satisfies Fixture;
