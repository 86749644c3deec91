import type { Site } from '../types.ts';

export default {
  id: 'quora',
  name: 'Quora',
  matches: ['https://fr.quora.com/*', 'https://quora.com/*', 'https://www.quora.com/*'],
  on: true,
  boxes: [
    {
      // The button has a text only ("Post"): the general signs find it.
      kind: 'post',
      editable: 'div.doc[contenteditable="true"], .qu-contentEditable[contenteditable="true"]',
      submit: [],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  sure: 'several',
  source: 'several scripts',
  checked: '2026-11-22',
} satisfies Site;
