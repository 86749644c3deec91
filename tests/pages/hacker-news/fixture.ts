import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://news.ycombinator.com/item',
  navigates: true,
  boxes: [
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('form[action="comment"] textarea'),
      submit: at('form[action="comment"] [type="submit"]'),
      keys: [],
      like: 'wordpress comment',
    },
    {
      id: 'post',
      editor: 'textarea',
      open: [],
      editable: at('form[action="/r"] textarea'),
      submit: at('form[action="/r"] [type="submit"]'),
      keys: [],
      like: 'wordpress comment',
    },
  ],
} satisfies Fixture;
