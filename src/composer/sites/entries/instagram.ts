import type { Site } from '../types.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://instagram.com/*', 'https://www.instagram.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable: 'textarea[aria-label^="Add a comment"], textarea[aria-label^="Ajouter un commentaire"]',
      submit: [],
      keys: ['enter'],
      audience: 'limited',
    },
    {
      kind: 'post',
      editable:
        'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]:is([aria-placeholder^="Write a caption"], [aria-label^="Write a caption"], [aria-placeholder^="Écri"], [aria-label^="Écrire une légende"])',
      submit: [],
      keys: [],
      audience: 'limited',
    },
    {
      kind: 'message',
      editable:
        'div[contenteditable="true"][role="textbox"]:is([aria-label="Message"], [aria-placeholder^="Message"], [aria-placeholder^="Votre message"])',
      submit: [],
      keys: ['enter'],
      audience: 'private',
    },
  ],
  notes: 'No button has more than a word in the user’s language (Post, Share, Send): the general signs find them all.',
  sure: 'maintained',
  source:
    'leaperone/MultiPost-Extension src/sync/dynamic/instagram.ts; several scripts for comments; for messages a17-so/internal-tools outreach-tool-automation selectors.py',
  checked: '2026-11-22',
} satisfies Site;
