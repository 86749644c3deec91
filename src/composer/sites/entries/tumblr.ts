import type { Site } from '../types.ts';

export default {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://tumblr.com/*', 'https://www.tumblr.com/*'],
  on: true,
  boxes: [
    {
      // The legacy editor.
      kind: 'post',
      editable: '.editor.editor-richtext',
      submit: ['.post-form--save-button button.create_post_button'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'For today’s block editor, replies and messages nothing was found: the general signs carry them. The fixture follows Tumblr’s announcements (WordPress’s block editor, "Post now").',
  sure: 'weak',
  source: 'one old script each for editor and button',
  checked: '2026-11-22',
} satisfies Site;
