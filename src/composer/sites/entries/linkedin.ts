import type { Site } from '../types.ts';

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://linkedin.com/*', 'https://www.linkedin.com/*'],
  on: true,
  boxes: [
    {
      kind: 'comment',
      editable:
        '.comments-comment-box__form .ql-editor[role="textbox"], [data-testid="ui-core-tiptap-text-editor-wrapper"] .tiptap.ProseMirror[role="textbox"], [componentkey*="commentBox" i] .tiptap.ProseMirror[role="textbox"]',
      submit: ['button[class*="comments-comment-box__submit-button"]', 'button[componentkey*="commentButtonSection"]'],
      keys: [],
      audience: 'public',
    },
    {
      kind: 'message',
      editable: '.msg-form__contenteditable',
      submit: ['button.msg-form__send-button'],
      // Enter sends as well where the user chose that in LinkedIn; the key is guarded only with Ctrl or Cmd.
      keys: ['mod+enter'],
      audience: 'private',
    },
    {
      kind: 'article',
      editable: '[data-test-article-editor-content-textbox]',
      submit: [],
      keys: [],
      audience: 'public',
    },
    {
      // In an open shadow root (div#interop-outlet) or in the page itself: both are in rotation.
      kind: 'post',
      editable: 'div.ql-editor[contenteditable="true"]',
      submit: ['button.share-actions__primary-action'],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'Posts and comments are in two DOMs in rotation. Of articles only the text box was found: their two buttons ("Next", "Publish") are left to the general signs.',
  sure: 'live',
  source:
    'leaperone/MultiPost-Extension src/sync/dynamic/linkedin.ts; pepperonas/chrome-on-steroids src/modules/linkedin/content-script.ts; several scripts (April to June 2026) for comments',
  checked: '2026-11-22',
} satisfies Site;
