import type { Site } from '../types.ts';

export default {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  matches: [
    'https://*.stackexchange.com/*',
    'https://askubuntu.com/*',
    'https://serverfault.com/*',
    'https://stackoverflow.com/*',
    'https://superuser.com/*',
  ],
  on: true,
  boxes: [
    {
      // The classic editor; the newer ones and all buttons are found by the general signs.
      kind: 'post',
      editable: 'textarea.wmd-input',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'weak',
  source: 'one script',
  checked: '2026-11-22',
} satisfies Site;
