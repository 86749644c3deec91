import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://bsky.app/',
  boxes: [
    {
      id: 'post',
      editor: 'tiptap',
      open: [at('[data-testid="composeFAB"]')],
      editable: at('[data-testid="composePostView"] .ProseMirror'),
      submit: at('[data-testid="composerPublishBtn"]'),
      keys: ['Mod+Enter'],
    },
    {
      id: 'reply',
      editor: 'tiptap',
      open: [at('[data-testid="replyBtn"]')],
      editable: at('[data-testid="composePostView"] .ProseMirror'),
      submit: at('[data-testid="composerPublishBtn"]'),
      keys: ['Mod+Enter'],
      like: 'bluesky post',
    },
    {
      id: 'thread',
      editor: 'tiptap',
      open: [at('[data-testid="composeFAB"]'), at('[aria-label="Add another post to thread"]')],
      editable: at('[data-testid="composePostView"] [data-second] .ProseMirror'),
      submit: at('[data-testid="composerPublishBtn"]'),
      keys: ['Mod+Enter'],
      like: 'bluesky post',
    },
  ],
} satisfies Fixture;
