import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://medium.com/new-story',
  boxes: [
    {
      id: 'story',
      editor: 'contenteditable',
      open: [],
      editable: at('[contenteditable="true"][data-testid="editor"]'),
      submit: at('[data-action="show-prepublish"]'),
      confirm: at('[data-testid="publishConfirmButton"]'),
      keys: [],
      like: 'youtube comment',
    },
    {
      id: 'response',
      editor: 'contenteditable',
      open: [],
      editable: at('#response [contenteditable="true"]'),
      submit: at('#response button:last-child'),
      keys: [],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
