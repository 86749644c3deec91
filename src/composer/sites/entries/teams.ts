import type { Site } from '../types.ts';

export default {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.cloud.microsoft/*', 'https://teams.live.com/*', 'https://teams.microsoft.com/*'],
  on: false,
  boxes: [
    {
      // Enter or Ctrl+Enter, by the user's preference.
      kind: 'message',
      editable: '[data-tid="ckeditor"][contenteditable="true"]',
      submit: ['[data-tid="newMessageCommands-send"]', '[data-tid="sendMessageCommands-send"]'],
      keys: ['enter', 'mod+enter'],
      audience: 'private',
    },
  ],
  sure: 'several',
  source: 'several scripts',
  checked: '2026-11-22',
} satisfies Site;
