import { show } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

const CANVAS =
  '<!doctype html><html><head><style>p { min-height: 24px; white-space: pre-wrap }</style></head><body class="block-editor-iframe__body editor-styles-wrapper"></body></html>';

/** The block editor's canvas: a frame made of a blob, in which each paragraph is an editing host of its own. */
const frame = document.createElement('iframe');
frame.name = 'editor-canvas';
frame.title = 'Editor canvas';
frame.width = '580';
frame.height = '240';
frame.src = URL.createObjectURL(new Blob([CANVAS], { type: 'text/html' }));
frame.addEventListener('load', openCanvas);
find(document, '.editor-visual-editor').append(frame);

const toggle = find(document, '.editor-post-publish-panel__toggle');
const actions = find(document, '.interface-interface-skeleton__actions');

function openCanvas(): void {
  const canvas = frame.contentDocument;
  if (canvas === null || frame.contentWindow === null) throw new Error('The canvas cannot be reached');
  frame.contentWindow.published = [];
  const flow = canvas.createElement('div');
  flow.className = 'is-root-container block-editor-writing-flow';
  canvas.body.append(flow);
  const texts = (): string[] => [...flow.children].map((block) => block.textContent ?? '');

  const add = (after: Element | null): void => {
    const block = canvas.createElement('p');
    block.className =
      'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text';
    block.contentEditable = 'true';
    block.setAttribute('role', 'document');
    block.setAttribute('aria-multiline', 'true');
    block.setAttribute('aria-label', 'Empty block; start writing or type forward slash to choose a block');
    // Enter begins the next paragraph.
    block.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      add(block);
    });
    if (after === null) flow.append(block);
    else after.after(block);
    if (after !== null) block.focus();
  };
  flow.addEventListener('input', () => toggle.setAttribute('aria-disabled', String(texts().join('') === '')));
  add(null);

  toggle.addEventListener('click', () => {
    if (toggle.getAttribute('aria-disabled') === 'true') return;
    const panel = show('panel', actions);
    find(panel, '.editor-post-publish-button').addEventListener('click', () => {
      publish('article', texts().join('\n'));
      flow.replaceChildren();
      add(null);
      panel.replaceChildren();
    });
  });
}
