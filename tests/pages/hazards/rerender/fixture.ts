import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://rerender.example/',
  boxes: [{ id: 'text', editor: 'textarea', open: [], editable: at('textarea'), submit: at('button'), keys: [] }],
} satisfies Fixture;
