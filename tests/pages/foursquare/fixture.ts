import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://foursquare.com/v/a-cafe/1',
  boxes: [
    {
      id: 'tip',
      editor: 'textarea',
      open: [],
      editable: at('.tip textarea'),
      submit: at('.tip button'),
      keys: [],
      like: 'mastodon compose',
    },
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.checkin input'),
      oneLine: true,
      submit: at('.checkin button'),
      keys: ['Enter'],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
