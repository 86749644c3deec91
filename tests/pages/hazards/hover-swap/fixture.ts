import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://hover.example/',
  boxes: [
    {
      id: 'text',
      editor: 'textarea',
      open: [],
      editable: at('#text'),
      // The button itself is gone when the pointer comes to it.
      submit: { selector: '#place', at: [0.5, 0.5] },
      keys: [],
    },
  ],
} satisfies Fixture;
