import type { Site } from '../types.ts';

export default {
  id: 'x',
  name: 'X',
  matches: ['https://mobile.twitter.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://x.com/*'],
  on: true,
  boxes: [
    {
      // Several may be mounted at once with the same test ids: those in sight count.
      kind: 'reply',
      editable:
        '[role="dialog"]:has(article) [data-testid^="tweetTextarea_"][role="textbox"], [data-testid="inline_reply_offscreen"] [data-testid^="tweetTextarea_"][role="textbox"]',
      submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
    {
      // Home, the dialog, replies under a post, and each post of a thread; one button for all posts of a thread.
      kind: 'post',
      editable: '[data-testid^="tweetTextarea_"][role="textbox"]',
      submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
    {
      kind: 'message',
      editable:
        '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"]',
      submit: ['[data-testid="dmComposerSendButton"]'],
      keys: ['enter'],
      audience: 'private',
    },
  ],
  notes: 'Replies and quotes open the same dialog as posts, with the other post in it.',
  sure: 'live',
  source:
    'tang-vu/social-posting-skills DOM_SELECTORS.md (captured 2026-02-27); jackwener/opencli clis/twitter; leaperone/MultiPost-Extension src/sync/dynamic/x.ts; for messages nirholas/XActions src/sendDirectMessage.js (2026-02-24)',
  checked: '2026-11-22',
} satisfies Site;
