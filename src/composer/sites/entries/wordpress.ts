import type { Site } from '../types.ts';

export default {
  id: 'wordpress',
  name: 'WordPress.com',
  matches: ['https://*.wordpress.com/*', 'https://wordpress.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable: 'form#commentform textarea#comment[name="comment"]',
      submit: ['form#commentform [type="submit"]'],
      keys: [],
      audience: 'public',
    },
    {
      // Publishing takes two steps: the panel's toggle, then the button in the panel.
      kind: 'article',
      editable:
        '.block-editor-iframe__body [contenteditable="true"], [data-testid="gutenberg-editor"] [contenteditable="true"]',
      submit: ['.editor-post-publish-button'],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'several',
  source: 'WordPress core comment form (wp-comments-post.php); Automattic/harper contentScript; several scripts',
  checked: '2026-11-22',
} satisfies Site;
