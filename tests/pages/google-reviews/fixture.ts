import { type Fixture, inFrame } from '../fixture.ts';

const inWidget = inFrame('goog-reviews-write-widget');

export default {
  url: 'https://www.google.com/maps/place/a-cafe',
  frames: { 'https://www.google.com/local/review': 'google-reviews/widget' },
  boxes: [
    {
      id: 'review',
      editor: 'textarea',
      open: [],
      editable: inWidget('textarea'),
      submit: inWidget('.post'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
