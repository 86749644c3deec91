import type { Site } from '../types.ts';

export default {
  id: 'wordpress',
  name: 'WordPress.com',
  matches: ['https://*.wordpress.com/*', 'https://wordpress.com/*'],
  on: true,
  software: { name: 'WordPress', sign: 'form#commentform[action$="wp-comments-post.php"], body.wp-admin #editor' },
  boxes: [
    {
      kind: 'comment',
      editable: 'form#commentform textarea#comment[name="comment"]',
      submit: ['form#commentform [type="submit"]'],
      keys: [],
      audience: 'public',
    },
    {
      // Each paragraph is edited by itself, often in a frame of its own beside the buttons.
      kind: 'article',
      editable:
        '.block-editor-iframe__body [contenteditable="true"], .block-editor-writing-flow [contenteditable="true"], [data-testid="gutenberg-editor"] [contenteditable="true"]',
      submit: ['.editor-post-publish-button'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Also any other WordPress, once its user adds the host. Publishing takes two steps, the panel’s toggle (.editor-post-publish-panel__toggle) and the button in the panel: the question comes at the first.',
  sure: 'primary',
  source:
    'WordPress core comment form (wp-comments-post.php); WordPress/gutenberg packages/editor/src/components/post-publish-button/index.js; Automattic/harper contentScript for the editor’s frame',
  checked: '2026-11-22',
} satisfies Site;
