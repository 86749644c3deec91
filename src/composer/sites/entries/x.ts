import type { Site } from '../types.ts';

export default {
  id: 'x',
  name: 'X',
  matches: ['https://mobile.twitter.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://x.com/*'],
  on: true,
  boxes: [
    {
      // Posts, replies, quotes and the posts of a thread: several may be mounted at once, with the same test ids.
      kind: 'post',
      editable: '[data-testid^="tweetTextarea_"][role="textbox"]',
      submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  sure: 'live',
  source:
    'tang-vu/social-posting-skills DOM_SELECTORS.md (captured 2026-02-27); jackwener/opencli clis/twitter; leaperone/MultiPost-Extension src/sync/dynamic/x.ts',
  checked: '2026-11-22',
} satisfies Site;
