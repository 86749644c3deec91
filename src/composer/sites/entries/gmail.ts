import type { Site } from '../types.ts';

export default {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  on: false,
  boxes: [
    {
      kind: 'message',
      editable: 'div[g_editable="true"][role="textbox"], div.editable[role="textbox"][contenteditable="true"]',
      submit: [
        'div[role="button"][data-tooltip^="Send"]',
        'div[role="button"][data-tooltip^="Envoyer"]',
        'div[role="button"].aoO',
      ],
      keys: ['mod+enter'],
      audience: 'private',
    },
  ],
  notes:
    'E-mail is no post: off until its user wants it. Names are in the user’s language; the class of the button is what scripts agree on besides.',
  sure: 'several',
  source:
    'several scripts and extensions (arvisIljins/nightwatch_login_send_email, marron-sojo/GmailGPT, nramesh91/selenium_test)',
  checked: '2026-11-22',
} satisfies Site;
