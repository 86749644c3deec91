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
      kind: 'comment',
      editable: 'textarea.js-comment-text-input',
      submit: ['form.js-comment-form button[type="submit"]'],
      keys: ['enter'],
      audience: 'public',
    },
    {
      // Questions and answers, in the classic editor.
      kind: 'post',
      editable: 'textarea.wmd-input',
      submit: ['#submit-button'],
      keys: [],
      audience: 'public',
    },
  ],
  notes: 'The newer rich editor is a ProseMirror without names of its own: the general signs find it.',
  sure: 'several',
  source: 'several userscripts for comments (textarea.js-comment-text-input) and for textarea.wmd-input',
  checked: '2026-11-22',
} satisfies Site;
