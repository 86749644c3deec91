import type { Site } from '../types.ts';

/** Every editor of a page is one like this: only their names tell them apart. */
const lexical = (names: string): string =>
  `div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]:is(${names})`;

export default {
  id: 'facebook',
  name: 'Facebook',
  matches: [
    'https://facebook.com/*',
    'https://m.facebook.com/*',
    'https://messenger.com/*',
    'https://web.facebook.com/*',
    'https://www.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  on: true,
  boxes: [
    {
      kind: 'message',
      editable: lexical(
        '[aria-label="Message"], [aria-label^="Message "], [aria-placeholder="Aa"], [aria-label^="Écrire à"]',
      ),
      submit: [
        'div[role="button"][aria-label="Press Enter to send"]',
        'div[role="button"][aria-label="Press enter to send"]',
      ],
      keys: ['enter'],
      audience: 'private',
    },
    {
      kind: 'reply',
      editable: lexical('[aria-label^="Reply to"], [aria-label^="Répondre à"]'),
      submit: ['div[role="button"][aria-label="Comment"]', 'div[role="button"][aria-label="Commenter"]'],
      keys: ['enter'],
      audience: 'limited',
    },
    {
      kind: 'comment',
      editable: lexical(
        '[aria-label^="Write a "], [aria-label^="Comment as"], [aria-label^="Écri"], [aria-label^="Commenter"]',
      ),
      submit: ['div[role="button"][aria-label="Comment"]', 'div[role="button"][aria-label="Commenter"]'],
      keys: ['enter'],
      audience: 'limited',
    },
    {
      kind: 'post',
      editable: lexical('[aria-placeholder]'),
      submit: [
        'div[role="button"][aria-label="Post"]',
        'div[role="button"][aria-label="Publier"]',
        'div[role="button"][aria-label="Đăng"]',
        'div[role="button"][aria-label="发帖"]',
        'div[role="button"][aria-label="發佈"]',
      ],
      keys: [],
      audience: 'limited',
      // In English only; whatever else is chosen counts as limited.
      audiences: [{ audience: 'public', sign: '[role="dialog"] [aria-label^="Edit privacy. Sharing with Public"]' }],
    },
  ],
  notes:
    'Names are in the user’s language: those of languages not listed here are left to the general signs. A box whose name says nothing counts as a post.',
  sure: 'live',
  source:
    'leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts; tang-vu/social-posting-skills DOM_SELECTORS.md (captured 2026-02-27); for Messenger Jared-Grace/love public/src/messenger_reply.mjs',
  checked: '2026-11-22',
} satisfies Site;
