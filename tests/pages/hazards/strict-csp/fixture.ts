import { at, type Fixture, textareaForm } from '../../fixture.ts';

export default {
  url: 'https://strict.example/',
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  boxes: [
    ...textareaForm,
    { id: 'free', editor: 'contenteditable', open: [], editable: at('#free'), submit: at('#send'), keys: [] },
  ],
} satisfies Fixture;
