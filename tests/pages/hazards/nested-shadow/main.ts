import { publish } from '../../shared/timeline.ts';

/** The page, its composer, its editor and its button: each a component with an open root, as on sites made of them. */
class Part extends HTMLElement {
  static readonly html: string = '';

  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = (this.constructor as typeof Part).html;
  }
}

class PostPage extends Part {
  static override readonly html = '<div><post-composer></post-composer></div>';
}

class PostComposer extends Part {
  static override readonly html = '<div><post-editor></post-editor></div><post-button></post-button>';

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.addEventListener('send', () => {
      const editable = this.shadowRoot?.querySelector('post-editor')?.shadowRoot?.querySelector('div');
      if (!editable || editable.innerText.trim() === '') return;
      publish('text', editable.innerText);
      editable.replaceChildren();
    });
  }
}

class PostEditor extends Part {
  static override readonly html =
    '<div contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-label="What is new?" style="min-height: 5em; border: 1px solid; white-space: pre-wrap"></div>';
}

class PostButton extends Part {
  static override readonly html = '<button id="send" type="button">Post</button>';

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot
      ?.querySelector('button')
      ?.addEventListener('click', () => this.dispatchEvent(new Event('send', { bubbles: true })));
  }
}

customElements.define('post-button', PostButton);
customElements.define('post-editor', PostEditor);
customElements.define('post-composer', PostComposer);
customElements.define('post-page', PostPage);
