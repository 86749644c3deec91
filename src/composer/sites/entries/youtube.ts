import type { Site } from '../types.ts';

export default {
  id: 'youtube',
  name: 'YouTube',
  matches: [
    'https://m.youtube.com/*',
    'https://studio.youtube.com/*',
    'https://www.youtube.com/*',
    'https://youtube.com/*',
  ],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable: 'ytd-commentbox #contenteditable-root',
      submit: ['ytd-commentbox #submit-button button', 'ytd-commentbox [aria-label="Comment"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
    {
      // YouTube Studio: title and description of a video.
      kind: 'article',
      editable: '#title-textarea #textbox, #description-textarea #textbox',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'several',
  source: 'several scripts; leaperone/MultiPost-Extension src/sync/video/youtube.ts for Studio',
  checked: '2026-11-22',
} satisfies Site;
