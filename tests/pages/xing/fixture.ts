import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.xing.com/discover',
  boxes: [
    {
      id: 'post',
      editor: 'contenteditable',
      open: [],
      editable: at('.composer [contenteditable]'),
      submit: at('.composer .send'),
      keys: [],
      like: 'youtube comment',
    },
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.comments textarea'),
      submit: at('.comments .send'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
