import type { Site } from '../types.ts';

export default {
  id: 'threads',
  name: 'Threads',
  matches: ['https://threads.com/*', 'https://threads.net/*', 'https://www.threads.com/*', 'https://www.threads.net/*'],
  on: true,
  boxes: [
    {
      // The button has no id, only a text in the user's language: the general signs find it.
      kind: 'post',
      editable: 'div[role="textbox"][data-lexical-editor="true"]',
      submit: [],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  sure: 'live',
  source:
    'tang-vu/social-posting-skills DOM_SELECTORS.md (captured 2026-02-27); leaperone/MultiPost-Extension src/sync/dynamic/threads.ts; official5ETa/ThreadsAutoComment',
  checked: '2026-11-22',
} satisfies Site;
