import type { Site } from '../types.ts';

export default {
  id: 'github',
  name: 'GitHub',
  matches: ['https://gist.github.com/*', 'https://github.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable:
        'textarea.js-comment-field, [class*="MarkdownInput-module__textArea"] textarea, textarea[aria-labelledby="comment-composer-heading"], textarea#new_comment_field',
      submit: ['button[data-hotkey="Mod+Enter"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  notes:
    'Issues, pull requests, reviews and gists share these fields. Most buttons have a text only ("Comment", "Close with comment", "Create"): the general signs find them; the one with the key in its attributes is sure. Private repositories are not told from public ones.',
  sure: 'maintained',
  source:
    'refined-github source/features/prevent-link-loss.tsx, source/github-helpers/selectors.ts, source/features/avoid-accidental-submissions.tsx',
  checked: '2026-11-22',
} satisfies Site;
