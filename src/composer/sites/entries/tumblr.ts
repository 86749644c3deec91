import type { Site } from '../types.ts';

export default {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://tumblr.com/*', 'https://www.tumblr.com/*'],
  on: true,
  boxes: [
    {
      // The legacy editor; for today's block editor nothing was found, so the general signs carry it.
      kind: 'post',
      editable: '.editor.editor-richtext',
      submit: ['.post-form--save-button button.create_post_button'],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'weak',
  source: 'one old script each for editor and button',
  checked: '2026-11-22',
} satisfies Site;
