import type { Site } from '../types.ts';

export default {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  on: true,
  boxes: [
    {
      // The thread composer mounts one editor per post, with one button for all.
      kind: 'post',
      editable: '.ProseMirror[contenteditable="true"]',
      submit: ['[data-testid="composerPublishBtn"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  sure: 'primary',
  source:
    'bluesky-social/social-app src/view/com/composer/Composer.tsx and text-input/TextInput.web.tsx; tang-vu/social-posting-skills DOM_SELECTORS.md',
  checked: '2026-11-22',
} satisfies Site;
