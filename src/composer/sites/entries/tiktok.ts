import type { Site } from '../types.ts';

export default {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://tiktok.com/*', 'https://www.tiktok.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable: '[data-e2e="comment-input"] [contenteditable="true"]',
      submit: ['[data-e2e="comment-post"]'],
      keys: ['enter'],
      audience: 'public',
    },
    {
      // The caption of an upload; its button has a text only: the general signs find it.
      kind: 'post',
      editable: 'div.public-DraftEditor-content',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'The upload button has a text only. That Enter sends a comment was not found in code: it is guarded because it may.',
  sure: 'maintained',
  source: 'leaperone/MultiPost-Extension src/sync/video/tiktok.ts; jackwener/opencli clis/tiktok/comment.js',
  checked: '2026-11-22',
} satisfies Site;
