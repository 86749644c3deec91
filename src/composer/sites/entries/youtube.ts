import type { Site } from '../types.ts';

const SUBMIT = ['ytd-commentbox #submit-button button', 'ytd-commentbox [aria-label="Comment"]'];

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
      kind: 'reply',
      editable: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
      submit: SUBMIT,
      keys: ['mod+enter'],
      audience: 'public',
    },
    {
      kind: 'comment',
      editable: 'ytd-commentbox #contenteditable-root',
      submit: SUBMIT,
      keys: ['mod+enter'],
      audience: 'public',
    },
    {
      // YouTube Studio: title and description of a video.
      kind: 'article',
      editable: '#title-textarea #textbox, #description-textarea #textbox',
      submit: ['ytcp-uploads-dialog #done-button'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'The box is mounted on a click and taken away again. That Ctrl+Enter sends was tried by tools, not seen in code. Whether a video is public is chosen in a later step of Studio’s dialog and not read.',
  sure: 'several',
  source: 'several scripts; leaperone/MultiPost-Extension src/sync/video/youtube.ts for Studio',
  checked: '2026-11-22',
} satisfies Site;
