import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://mastodon.social/home',
  boxes: [
    {
      id: 'compose',
      editor: 'textarea',
      open: [],
      editable: at('form.compose-form textarea'),
      submit: at('.compose-form__submit button[type="submit"]'),
      keys: ['Mod+Enter'],
    },
  ],
} satisfies Fixture;
