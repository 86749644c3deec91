import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://www.youtube.com/watch',
  boxes: [
    {
      id: 'comment',
      editor: 'contenteditable',
      open: [at('ytd-comment-simplebox-renderer #placeholder-area')],
      editable: at('ytd-comment-simplebox-renderer #contenteditable-root'),
      submit: at('ytd-comment-simplebox-renderer #submit-button button'),
      keys: ['Mod+Enter'],
    },
    {
      id: 'reply',
      editor: 'contenteditable',
      open: [at('#reply-button-end button')],
      editable: at('ytd-comment-reply-dialog-renderer #contenteditable-root'),
      submit: at('ytd-comment-reply-dialog-renderer #submit-button button'),
      keys: ['Mod+Enter'],
      like: 'youtube comment',
    },
  ],
} satisfies Fixture;
