import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://two.example/',
  boxes: [
    { id: 'first', editor: 'textarea', open: [], editable: at('#one'), submit: at('#first button'), keys: [] },
    { id: 'second', editor: 'textarea', open: [], editable: at('#two'), submit: at('#second button'), keys: [] },
  ],
} satisfies Fixture;
