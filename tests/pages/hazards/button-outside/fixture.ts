import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://outside.example/',
  boxes: [
    { id: 'linked', editor: 'textarea', open: [], editable: at('#text'), submit: at('header button'), keys: [] },
    { id: 'beside', editor: 'textarea', open: [], editable: at('#second'), submit: at('#reply'), keys: [] },
  ],
} satisfies Fixture;
