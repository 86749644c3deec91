import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://first.example/',
  boxes: [
    { id: 'text', editor: 'textarea', open: [], editable: at('#text'), submit: at('#send'), keys: ['Mod+Enter'] },
  ],
} satisfies Fixture;
