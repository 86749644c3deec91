import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://several.example/',
  boxes: [{ id: 'text', editor: 'textarea', open: [], editable: at('#seen textarea'), submit: at('#send'), keys: [] }],
} satisfies Fixture;
