import '../reddit/elements.ts';
import { mountLexical } from '../../../src/pages/demo/editors/lexical.ts';
import type { FaceplateTextareaInput } from '../reddit/elements.ts';
import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** The button stands in a shadow root of its own: the page hears of a press on its host only. */
class SubmitButton extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<button type="button"><span>Post</span></button>';
    root.querySelector('button')?.addEventListener('click', () => this.dispatchEvent(new Event('submit-post')));
  }
}
customElements.define('r-post-form-submit-button', SubmitButton);

const title = find(document, 'faceplate-textarea-input') as FaceplateTextareaInput;
const body = mountLexical({
  parent: find(document, '[slot="rte"]'),
  attributes: { role: 'textbox', name: 'body', 'aria-label': 'Post body text field', 'data-lexical-editor': 'true' },
  placeholder: 'Body text (optional)',
  onChange: () => undefined,
  onKey: () => false,
});
find(document, '#submit-post-button').addEventListener('submit-post', () => {
  const texts = [title.value, body.text()].filter((text) => text.trim() !== '');
  if (texts.length === 0) return;
  publish('post', texts.join('\n'));
  const area = title.shadowRoot?.querySelector('textarea');
  if (area) area.value = '';
  body.clear();
});
