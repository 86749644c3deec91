import type { Site } from '../types.ts';

export default {
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
  ],
  on: false,
  boxes: [
    {
      kind: 'message',
      editable:
        'div[role="textbox"][contenteditable="true"]:is([aria-label^="Message body"], [aria-label^="Corps du message"])',
      submit: ['button[name="Send"]', 'button[aria-label="Send"]', 'button[aria-label="Envoyer"]'],
      keys: ['mod+enter'],
      audience: 'private',
    },
  ],
  notes:
    'E-mail is no post: off until its user wants it. Names are in the user’s language; others than these are left to the general signs.',
  sure: 'several',
  source: 'several extensions (toggl/track-extension src/content/outlook.js for the button, others for the text box)',
  checked: '2026-11-22',
} satisfies Site;
