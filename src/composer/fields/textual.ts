import { Mirror } from '../underline/mirror.ts';
import type { Field, FieldSpan, Mark } from './field.ts';

/** A plain field: textarea or input. Its underlines are drawn on a mirror that lies over it in our own layer. */
export class TextualField implements Field {
  readonly element: HTMLTextAreaElement | HTMLInputElement;
  readonly #mirror: Mirror;

  constructor(element: HTMLTextAreaElement | HTMLInputElement) {
    this.element = element;
    this.#mirror = new Mirror(element);
  }

  read(): string {
    return this.element.value;
  }

  underline(marks: readonly Mark[]): void {
    this.#mirror.draw(this.element.value, marks);
  }

  rects(span: FieldSpan): DOMRect[] {
    return this.#mirror.rects(span);
  }

  select(span: FieldSpan): void {
    this.element.focus();
    this.element.setSelectionRange(span.start, span.end);
  }

  keepCaret(): () => void {
    // The browser itself remembers a field's caret.
    return () => this.element.focus({ preventScroll: true });
  }

  release(): void {
    this.#mirror.remove();
  }
}
