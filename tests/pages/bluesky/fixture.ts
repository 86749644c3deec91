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
  ],
} satisfies Fixture;
