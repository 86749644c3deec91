import type { Site } from '../types.ts';

export default {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable: 'form[action="comment"] textarea[name="text"]',
      submit: ['form[action="comment"] input[type="submit"]'],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'maintained',
  source: 'Automattic/harper packages/chrome-plugin/tests/pages/hn.html',
  checked: '2026-11-22',
} satisfies Site;
