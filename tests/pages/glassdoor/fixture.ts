import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.glassdoor.com/mz-survey/employer/collectReview_input.htm',
  boxes: [
    {
      id: 'review',
      editor: 'textarea',
      open: [],
      editable: at('#cons'),
      submit: at('.review button'),
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
