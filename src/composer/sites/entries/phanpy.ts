import type { Site } from '../types.ts';

export default {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://dev.phanpy.social/*', 'https://phanpy.social/*'],
  on: true,
  software: { name: 'Phanpy', sign: '#compose-container form textarea[name="status"]' },
  boxes: [
    {
      kind: 'post',
      editable: '#compose-container textarea, #compose-container input[name="spoilerText"]',
      submit: ['#compose-container .compose-footer button[type="submit"]'],
      keys: ['mod+enter'],
      audience: 'public',
      audiences: [
        { audience: 'limited', sign: '#compose-container select[name="visibility"] option[value="private"]:checked' },
        { audience: 'private', sign: '#compose-container select[name="visibility"] option[value="direct"]:checked' },
      ],
    },
  ],
  notes: 'A client for Mastodon. Replies and edits open the same form.',
  sure: 'primary',
  source: 'cheeaun/phanpy src/components/compose.jsx',
  checked: '2026-11-22',
} satisfies Site;
