/** What the composer needs of any post box, whatever it is made of. */

/** A half-open range in UTF-16 units of `Field.read()`. */
export interface FieldSpan {
  readonly start: number;
  readonly end: number;
}

/** A span to underline. `level` chooses the shape and colour of the line. */
export interface Mark extends FieldSpan {
  readonly level: 1 | 2;
}

export interface Field {
  readonly element: HTMLElement;
  /** The draft as its author sees it, lines parted by "\n". Never throws on an editor's odd states. */
  read(): string;
  /** Draws exactly these underlines (none for an empty list), without touching the field. */
  underline(marks: readonly Mark[]): void;
  /** Where a span stands on the screen, one rectangle a line, in CSS pixels of the viewport; empty where it is not drawn. */
  rects(span: FieldSpan): DOMRect[];
  /** Selects a span for the author, as a mouse would. */
  select(span: FieldSpan): void;
  /**
   * Remembers where the caret is.
   *
   * @returns a function that gives the author back to the box: focus, and the caret where it was; never scrolls
   */
  keepCaret(): () => void;
  /** Called when the composer is done with the field: takes all underlines away. */
  release(): void;
}
