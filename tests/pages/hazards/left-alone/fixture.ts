import { at, type Fixture } from '../../fixture.ts';

export default {
  url: 'https://fields.example/',
  boxes: ['search', 'find', 'password', 'name', 'mail', 'address', 'delivery'].map((id) => ({
    id,
    editor: 'textarea',
    open: [],
    editable: at(`#${id} :is(input, textarea)`),
    submit: at(`#${id} button`),
    keys: [],
  })),
} satisfies Fixture;
