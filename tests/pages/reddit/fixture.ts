import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.reddit.com/r/test/comments/1/a_question/',
  boxes: [
    {
      id: 'comment',
      editor: 'lexical',
      open: [at('faceplate-textarea-input[data-testid="trigger-button"]')],
      editable: at('shreddit-composer [contenteditable="true"][name="body"]'),
      submit: at('shreddit-composer button[slot="submit-button"]'),
      keys: [],
    },
    {
      id: 'markdown',
      editor: 'textarea',
      open: [
        at('faceplate-textarea-input[data-testid="trigger-button"]'),
        at('shreddit-composer button[slot="switch-button"]'),
      ],
      editable: at('shreddit-composer faceplate-textarea-input >>> textarea'),
      submit: at('shreddit-composer button[slot="submit-button"]'),
      keys: [],
    },
  ],
} satisfies Fixture;
