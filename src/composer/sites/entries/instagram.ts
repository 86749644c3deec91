import type { Site } from '../types.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://instagram.com/*', 'https://www.instagram.com/*'],
  on: true,
  boxes: [
    {
      // The Post button has a text only, in the user's language: the general signs find it.
      kind: 'comment',
      editable: 'textarea[aria-label^="Add a comment"], textarea[aria-label^="Ajouter un commentaire"]',
      submit: [],
      keys: ['enter'],
      audience: 'limited',
    },
    {
      kind: 'post',
      editable:
        'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]:is([aria-placeholder^="Write a caption"], [aria-label^="Write a caption"])',
      submit: [],
      keys: [],
      audience: 'limited',
    },
  ],
  sure: 'maintained',
  source: 'leaperone/MultiPost-Extension src/sync/dynamic/instagram.ts; several scripts for comments',
  checked: '2026-11-22',
} satisfies Site;
