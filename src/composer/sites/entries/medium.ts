import type { Site } from '../types.ts';

export default {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://www.medium.com/*'],
  on: true,
  boxes: [
    {
      // Drafts are saved on Medium's servers while typing; no reliable selector of the publish button was found.
      kind: 'article',
      editable: 'div[contenteditable="true"]:has(h3[data-testid="editorTitleParagraph"])',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'weak',
  source: 'leaperone/MultiPost-Extension src/sync/article/medium.ts',
  checked: '2026-11-22',
} satisfies Site;
