import type { Site } from '../types.ts';

export default {
  id: 'discord',
  name: 'Discord',
  matches: ['https://canary.discord.com/*', 'https://discord.com/*', 'https://ptb.discord.com/*'],
  on: false,
  boxes: [
    {
      // No button on the desktop: only the key sends.
      kind: 'message',
      editable: '[role="textbox"][data-slate-editor="true"]',
      submit: [],
      keys: ['enter'],
      audience: 'private',
    },
  ],
  sure: 'maintained',
  source: 'jackwener/opencli clis/discord-app/send.js',
  checked: '2026-11-22',
} satisfies Site;
