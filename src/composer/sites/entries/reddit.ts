import type { Site } from '../types.ts';

export default {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
    'https://reddit.com/*',
    'https://sh.reddit.com/*',
    'https://www.reddit.com/*',
  ],
  on: true,
  boxes: [
    {
      // New Reddit: light DOM, slotted into the composer.
      kind: 'comment',
      editable: 'shreddit-composer [contenteditable="true"][role="textbox"][name="body"]',
      submit: ['button[slot="submit-button"]'],
      keys: [],
      audience: 'public',
    },
    {
      // Old Reddit: comments and posts alike.
      kind: 'comment',
      editable: '.usertext-edit textarea[name="text"]',
      submit: ['.usertext-buttons button.save'],
      keys: [],
      audience: 'public',
    },
    {
      // New Reddit: the title stands in faceplate-textarea-input's shadow root, the button in r-post-form-submit-button's.
      kind: 'post',
      editable: 'textarea#innerTextArea, shreddit-composer div[contenteditable="true"]',
      submit: ['r-post-form-submit-button#submit-post-button'],
      keys: [],
      audience: 'public',
    },
  ],
  sure: 'several',
  source:
    'leaperone/MultiPost-Extension src/sync/dynamic/reddit.ts; Automattic/harper packages/lint-framework editorUtils; several scripts for comments and old Reddit',
  checked: '2026-11-22',
} satisfies Site;
