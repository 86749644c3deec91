import type { Site } from '../types.ts';

export default {
  id: 'facebook',
  name: 'Facebook',
  matches: [
    'https://facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.facebook.com/*',
  ],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable:
        'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]:is([aria-label^="Write a comment"], [aria-label^="Comment as"], [aria-label^="Écri"], [aria-label^="Commenter"])',
      submit: ['div[role="button"][aria-label="Comment"]', 'div[role="button"][aria-label="Commenter"]'],
      keys: ['enter'],
      audience: 'limited',
    },
    {
      kind: 'post',
      editable: 'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"][aria-placeholder]',
      submit: [
        'div[role="button"][aria-label="Post"]',
        'div[role="button"][aria-label="Publier"]',
        'div[role="button"][aria-label="Đăng"]',
        'div[role="button"][aria-label="发帖"]',
        'div[role="button"][aria-label="發佈"]',
      ],
      keys: [],
      audience: 'limited',
    },
  ],
  sure: 'live',
  source:
    'leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts; tang-vu/social-posting-skills DOM_SELECTORS.md (captured 2026-02-27)',
  checked: '2026-11-22',
} satisfies Site;
