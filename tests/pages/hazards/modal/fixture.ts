import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://modal.example/',
  boxes: [
    { id: 'text', editor: 'textarea', open: [at('#open')], editable: at('#text'), submit: at('#send'), keys: [] },
  ],
} satisfies Fixture;
