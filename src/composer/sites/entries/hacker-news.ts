import type { Site } from '../types.ts';

export default {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  on: true,
  boxes: [
    {
      // Replies have a page of their own, with the same form.
      kind: 'comment',
      editable: 'form[action="comment"] textarea[name="text"]',
      submit: ['form[action="comment"] input[type="submit"]'],
      keys: [],
      audience: 'public',
    },
    {
      kind: 'post',
      editable: 'form[action="/r"] textarea[name="text"], form[action="/r"] input[name="title"]',
      submit: ['form[action="/r"] input[type="submit"]'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Plain forms: sending loads another page. The submission form was not found in public code; its fields are those that the page is known to have.',
  sure: 'maintained',
  source: 'Automattic/harper packages/chrome-plugin/tests/pages/hn.html, for comments',
  checked: '2026-11-22',
} satisfies Site;
