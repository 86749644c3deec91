import { type Fixture } from '../../fixture.ts';

export default {
  url: 'https://closed.example/',
  boxes: [
    {
      id: 'text',
      editor: 'textarea',
      open: [],
      editable: { selector: 'closed-composer', at: [0.5, 0.25] },
      submit: { selector: 'closed-composer', at: [0.5, 0.75] },
      keys: [],
    },
  ],
} satisfies Fixture;
