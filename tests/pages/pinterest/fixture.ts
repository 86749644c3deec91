import { at, type Fixture } from '../fixture.ts';

const submit = at('[data-test-id="storyboard-creation-nav-done"] button');

export default {
  url: 'https://www.pinterest.com/pin-creation-tool/',
  boxes: [
    {
      id: 'title',
      editor: 'textarea',
      open: [],
      editable: at('#storyboard-selector-title'),
      oneLine: true,
      submit,
      keys: [],
      like: 'mastodon compose',
    },
    {
      id: 'description',
      editor: 'draft',
      open: [],
      editable: at('#description [contenteditable="true"]'),
      submit,
      keys: [],
      like: 'x home',
    },
    {
      id: 'comment',
      editor: 'draft',
      open: [],
      editable: at('[data-test-id="editor-with-mentions"] [contenteditable="true"]'),
      submit: at('[data-test-id="activity-item-create-submit"] button'),
      keys: ['Enter'],
      like: 'x home',
    },
  ],
} satisfies Fixture;
