import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://single.example/',
  paths: ['/write', '/reply'],
  boxes: [
    {
      id: 'kept',
      editor: 'textarea',
      open: [at('#write')],
      editable: at('#kept'),
      submit: at('main button'),
      keys: [],
    },
    { id: 'new', editor: 'textarea', open: [at('#reply')], editable: at('#new'), submit: at('main button'), keys: [] },
  ],
} satisfies Fixture;
