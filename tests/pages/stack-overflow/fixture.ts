import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://stackoverflow.com/questions/1/a-question',
  boxes: [
    {
      id: 'answer',
      editor: 'textarea',
      open: [],
      editable: at('#wmd-input'),
      submit: at('#submit-button'),
      keys: [],
      like: 'mastodon compose',
    },
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('.js-comment-text-input'),
      submit: at('.js-comment-form button'),
      keys: ['Enter'],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
