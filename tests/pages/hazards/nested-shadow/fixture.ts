import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://nested.example/',
  boxes: [
    {
      id: 'text',
      editor: 'contenteditable',
      open: [],
      editable: at('>>> [contenteditable]'),
      submit: at('>>> #send'),
      keys: [],
    },
  ],
} satisfies Fixture;
