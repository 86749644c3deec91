import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://old.reddit.com/r/test/comments/1/a_question/',
  boxes: [
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.usertext-edit textarea[name="text"]'),
      submit: at('.usertext-buttons button.save'),
      keys: [],
    },
  ],
} satisfies Fixture;
