import type { Site } from '../types.ts';

export default {
  id: 'pinterest',
  name: 'Pinterest',
  matches: [
    'https://fr.pinterest.com/*',
    'https://pinterest.com/*',
    'https://www.pinterest.ca/*',
    'https://www.pinterest.co.uk/*',
    'https://www.pinterest.com/*',
    'https://www.pinterest.de/*',
    'https://www.pinterest.fr/*',
  ],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable:
        '[data-test-id="editor-with-mentions"] [contenteditable="true"], [data-test-id="editor-with-mentions"][contenteditable="true"], textarea[name="communityItemTextBox"]',
      submit: ['[data-test-id="activity-item-create-submit"] button'],
      keys: ['enter'],
      audience: 'public',
    },
    {
      kind: 'post',
      editable: 'input#storyboard-selector-title, [data-test-id^="storyboard"] [contenteditable="true"]',
      submit: ['div[data-test-id="storyboard-creation-nav-done"] button'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Which editor a pin’s description and a comment run was not found; the fixture runs Draft.js. Enter in a comment is what scripts fall back on.',
  sure: 'several',
  source: 'leaperone/MultiPost-Extension src/sync/dynamic/pinterest.ts; several scripts for comments',
  checked: '2026-11-22',
} satisfies Site;
