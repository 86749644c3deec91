import { at, type Fixture } from '../fixture.ts';

const submit = at('#done-button');

export default {
  url: 'https://studio.youtube.com/channel/1/videos/upload',
  boxes: [
    {
      id: 'description',
      editor: 'contenteditable',
      open: [],
      editable: at('#description-textarea #textbox'),
      submit,
      keys: [],
      like: 'youtube comment',
    },
    {
      id: 'title',
      editor: 'contenteditable',
      open: [],
      editable: at('#title-textarea #textbox'),
      submit,
      keys: [],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
