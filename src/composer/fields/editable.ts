import { forget, highlight } from '../underline/highlights.ts';
import type { Field, FieldSpan, Mark } from './field.ts';
import { type Reading, rangeOf, readEditable } from './reading.ts';

/** A rich editor: any contenteditable element. Only read, never written to. */
export class EditableField implements Field {
  readonly element: HTMLElement;
  #reading: Reading = { text: '', pieces: [] };

  constructor(element: HTMLElement) {
    this.element = element;
  }

  read(): string {
    this.#reading = readEditable(this.element);
    return this.#reading.text;
  }

  underline(marks: readonly Mark[]): void {
    const ranges = marks.flatMap((mark) => {
      const range = rangeOf(this.#reading, mark.start, mark.end);
      return range ? [{ range, level: mark.level }] : [];
    });
    highlight(this.element, ranges);
  }

  rects(span: FieldSpan): DOMRect[] {
    const range = rangeOf(this.#reading, span.start, span.end);
    return range ? [...range.getClientRects()].filter((rect) => rect.width > 0) : [];
  }

  select(span: FieldSpan): void {
    this.element.focus();
    const range = rangeOf(this.#reading, span.start, span.end);
    const selection = range && selectionIn(this.element);
    if (range && selection) {
      selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    }
  }

  keepCaret(): () => void {
    const selection = selectionIn(this.element);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const inside = anchorNode && focusNode && this.element.contains(anchorNode);
    return () => {
      this.element.focus({ preventScroll: true });
      if (!selection || !inside || (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset))
        return;
      try {
        selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
      } catch {
        // The editor has changed meanwhile: it knows best where its caret belongs.
      }
    };
  }

  release(): void {
    forget(this.element);
  }
}

/** The selection inside the editor's own tree: Chromium keeps one for each shadow root. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
