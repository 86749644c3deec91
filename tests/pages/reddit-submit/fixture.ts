import { at, type Fixture } from '../fixture.ts';

const submit = at('r-post-form-submit-button >>> button');

export default {
  url: 'https://www.reddit.com/r/test/submit',
  boxes: [
    {
      id: 'body',
      editor: 'lexical',
      open: [],
      editable: at('shreddit-composer [contenteditable="true"]'),
      submit,
      keys: [],
      like: 'reddit comment',
    },
    {
      id: 'title',
      editor: 'textarea',
      open: [],
      editable: at('faceplate-textarea-input >>> textarea'),
      oneLine: true,
      submit,
      keys: [],
      like: 'mastodon compose',
    },
  ],
} satisfies Fixture;
