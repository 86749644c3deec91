import type { Site } from '../types.ts';

export default {
  id: 'quora',
  name: 'Quora',
  matches: ['https://fr.quora.com/*', 'https://quora.com/*', 'https://www.quora.com/*'],
  on: true,
  boxes: [
    {
      kind: 'post',
      editable: 'div.doc[contenteditable="true"], .qu-contentEditable[contenteditable="true"]',
      submit: [],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  notes:
    'Quora’s own editor. Answers, posts and comments look alike; all buttons have a text only ("Post", "Add comment", some of them divs): the general signs find them.',
  sure: 'several',
  source: 'several automation scripts that agree on the editor’s classes',
  checked: '2026-11-22',
} satisfies Site;
