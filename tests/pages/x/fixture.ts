import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://x.com/home',
  paths: ['/compose/post'],
  boxes: [
    {
      id: 'home',
      editor: 'draft',
      open: [],
      editable: at('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]'),
      submit: at('[data-testid="tweetButtonInline"]'),
      keys: ['Mod+Enter'],
    },
    {
      id: 'modal',
      editor: 'draft',
      open: [at('[data-testid="SideNav_NewTweet_Button"]')],
      editable: at('#layers [data-testid="tweetTextarea_0"]'),
      submit: at('[data-testid="tweetButton"]'),
      keys: ['Mod+Enter'],
    },
  ],
} satisfies Fixture;
