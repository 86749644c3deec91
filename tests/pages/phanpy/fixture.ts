import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://phanpy.social/compose/',
  boxes: [
    {
      id: 'status',
      editor: 'textarea',
      open: [],
      editable: at('#compose-container textarea'),
      submit: at('.compose-footer button'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
