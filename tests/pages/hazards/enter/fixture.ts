import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://enter.example/',
  boxes: [
    { id: 'chat', editor: 'textarea', open: [], editable: at('#chat'), submit: null, keys: ['Enter'] },
    { id: 'long', editor: 'textarea', open: [], editable: at('#long'), submit: at('form button'), keys: [] },
  ],
} satisfies Fixture;
