import { at, type Fixture } from '../fixture.ts';

export default {
  added: true,
  url: 'https://sharkey.example/',
  boxes: [
    {
      id: 'note',
      editor: 'textarea',
      open: [at('[data-cy-open-post-form]')],
      editable: at('[data-cy-post-form-text]'),
      submit: at('[data-cy-open-post-form-submit]'),
      keys: ['Mod+Enter'],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
