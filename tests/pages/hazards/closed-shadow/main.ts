import { publish } from '../../shared/timeline.ts';

/** A composer that no selector reaches: the upper half of it is the box, the lower half the button. */
class ClosedComposer extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>
      :host { display: grid; grid-template-rows: 100px 100px; }
      textarea, button { box-sizing: border-box; width: 100%; height: 100%; margin: 0; font: inherit; }
    </style><textarea aria-label="What is new?"></textarea><button type="button">Post</button>`;
    const area = root.querySelector('textarea');
    root.querySelector('button')?.addEventListener('click', () => {
      if (area === null || area.value.trim() === '') return;
      publish('text', area.value);
      area.value = '';
    });
  }
}

customElements.define('closed-composer', ClosedComposer);
