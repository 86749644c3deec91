import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.scoop.it/topic/a-topic',
  boxes: [
    {
      id: 'insight',
      editor: 'textarea',
      open: [],
      editable: at('.insight'),
      submit: at('.publish'),
      keys: [],
      like: 'mastodon compose',
    },
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.comment textarea'),
      submit: at('.comment input'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
