import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://steps.example/',
  boxes: [
    {
      id: 'text',
      editor: 'contenteditable',
      open: [],
      editable: at('#text'),
      next: at('#next'),
      submit: at('#publish'),
      keys: [],
    },
  ],
} satisfies Fixture;
