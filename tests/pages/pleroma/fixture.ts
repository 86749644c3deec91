import { at, type Fixture } from '../fixture.ts';

export default {
  added: true,
  url: 'https://akkoma.example/main/friends',
  boxes: [
    {
      id: 'status',
      editor: 'textarea',
      open: [],
      editable: at('.form-post-body'),
      submit: at('.form-bottom button'),
      keys: ['Mod+Enter'],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
