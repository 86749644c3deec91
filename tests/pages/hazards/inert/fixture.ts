import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://inert.example/',
  boxes: [
    { id: 'text', editor: 'textarea', open: [at('#open')], editable: at('#text'), submit: at('#send'), keys: [] },
  ],
} satisfies Fixture;
