import { mountTiptap } from '../../../src/pages/demo/editors/tiptap.ts';
import { mountExisting } from '../editors/existing.ts';
import { mountQuill } from '../editors/quill.ts';
import { compose, show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

const outlet = find(document, '#interop-outlet').attachShadow({ mode: 'open' });
const QUILL = {
  role: 'textbox',
  'aria-label': 'Text editor for creating content',
  'aria-multiline': 'true',
  'data-test-ql-editor-contenteditable': 'true',
};
const TIPTAP = {
  role: 'textbox',
  'aria-label': 'Text editor for creating comment',
  'aria-multiline': 'true',
  'aria-placeholder': 'Add a comment…',
};

/** The post dialog with Quill, wherever it stands. */
function openShare(box: string, root: HTMLElement | ShadowRoot): void {
  const template = find(document, '#share') as HTMLTemplateElement;
  root.replaceChildren(template.content.cloneNode(true));
  compose({
    box,
    scope: root,
    mount: mountQuill,
    at: '.ql-container',
    attributes: QUILL,
    placeholder: 'What do you want to talk about?',
    button: '.share-actions__primary-action',
    disables: 'disabled',
    sent: () => root.replaceChildren(),
  });
}

// In the open shadow root that the new front page shows its old parts in, and in the page itself: both are in rotation.
find(document, '#start-a-post').addEventListener('click', () => openShare('post', outlet));
const inPage = find(document, '#share-in-page');
find(document, '#start-a-post-in-page').addEventListener('click', () => openShare('post-in-page', inPage));

compose({
  box: 'comment',
  mount: mountTiptap,
  at: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  attributes: TIPTAP,
  placeholder: 'Add a comment…',
  button: '[componentkey*="commentButtonSection"]',
  disables: 'disabled',
});
compose({
  box: 'old-comment',
  scope: find(document, '.comments-comment-box__form'),
  mount: mountQuill,
  at: '.ql-container',
  attributes: { ...QUILL, 'aria-label': 'Text editor for creating comment' },
  placeholder: 'Add a comment…',
  button: 'button[type="submit"]',
  disables: 'disabled',
});

// Articles are published in two steps: "Next" only opens the dialog that does it.
const article = mountTiptap({
  parent: find(document, '#article-text'),
  attributes: {
    role: 'textbox',
    'data-test-article-editor-content-textbox': '',
    'aria-label': 'Article editor content',
  },
  placeholder: 'Write here.',
  onChange: () => undefined,
  onKey: () => false,
});
find(document, '.article-editor-nav__publish').addEventListener('click', () => {
  const dialog = show('publish', find(document, '#publish-article'));
  find(dialog, 'button').addEventListener('click', () => {
    publish('article', article.text());
    article.clear();
    dialog.replaceChildren();
  });
});

compose({
  box: 'message',
  scope: find(document, '.msg-form'),
  mount: mountExisting,
  at: '.msg-form__contenteditable',
  button: '.msg-form__send-button',
  disables: 'disabled',
});
