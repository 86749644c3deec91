import type { Site } from '../types.ts';

export default {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://www.medium.com/*'],
  on: true,
  boxes: [
    {
      kind: 'article',
      editable: 'div[contenteditable="true"]:has(h3[data-testid="editorTitleParagraph"])',
      submit: ['[data-testid="publishConfirmButton"]'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Drafts are saved on Medium’s servers while typing. Publishing takes two steps ("Publish", then "Publish now" or "Publish"); scripts find both buttons by their words, and so do the general signs. Responses and publications on domains of their own: general signs.',
  sure: 'weak',
  source: 'leaperone/MultiPost-Extension src/sync/article/medium.ts; several scripts for the two steps',
  checked: '2026-11-22',
} satisfies Site;
