/** Reddit's own elements, as far as they matter to a post box: open shadow roots with slots. */

const SHEET = 'textarea, [part="editor"] { box-sizing: border-box; width: 100%; font: inherit; min-height: 96px; }';

function styled(host: HTMLElement, markup: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${SHEET}</style>${markup}`;
  return root;
}

/** A text field whose textarea is only reachable through its open shadow root. */
export class FaceplateTextareaInput extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    const root = styled(
      this,
      '<label class="label-container"><textarea id="innerTextArea" rows="3"></textarea></label>',
    );
    const area = root.querySelector('textarea');
    if (area === null) return;
    area.placeholder = this.getAttribute('placeholder') ?? '';
    area.name = this.getAttribute('name') ?? '';
  }

  get value(): string {
    return this.shadowRoot?.querySelector('textarea')?.value ?? '';
  }
}

/** The comment composer: the editor and the buttons stand in the light DOM and are slotted into the shadow root. */
export class ShredditComposer extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    styled(
      this,
      `<div class="composer"><slot name="rte"></slot><slot name="markdown"></slot>
       <div class="toolbar"><slot name="switch-button"></slot><slot name="cancel-button"></slot><slot name="submit-button"></slot></div></div>`,
    );
  }
}

customElements.define('faceplate-textarea-input', FaceplateTextareaInput);
customElements.define('shreddit-composer', ShredditComposer);
