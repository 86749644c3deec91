import type { Site } from '../types.ts';

export default {
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  on: false,
  boxes: [
    {
      // Enter or Ctrl+Enter, by the user's preference.
      kind: 'message',
      editable: '.ql-editor[contenteditable="true"]',
      submit: ['button[data-qa="texty_send_button"]'],
      keys: ['enter', 'mod+enter'],
      audience: 'private',
    },
  ],
  sure: 'several',
  source: 'Automattic/harper packages/chrome-plugin contentScript; several scripts',
  checked: '2026-11-22',
} satisfies Site;
