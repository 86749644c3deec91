import type { FieldSpan, Mark } from '../fields/field.ts';
import { layer } from '../ui/layer.ts';

/** What decides where a field's letters stand. Colours and backgrounds are left out: the mirror shows only its underlines. */
const COPIED = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontFeatureSettings',
  'fontKerning',
  'letterSpacing',
  'lineHeight',
  'wordSpacing',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'tabSize',
  'direction',
  'unicodeBidi',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/**
 * Underlines for textareas and inputs, whose letters no script can point at: the same text, unseen, in the same type,
 * laid exactly over the field inside our own closed shadow root. The field itself and its surroundings stay untouched.
 */
export class Mirror {
  readonly #field: HTMLTextAreaElement | HTMLInputElement;
  #frame: HTMLElement | null = null;
  #sheet: HTMLElement | null = null;
  #spans = new Map<string, HTMLElement>();

  constructor(field: HTMLTextAreaElement | HTMLInputElement) {
    this.#field = field;
  }

  /** Draws these underlines over this text; none for an empty list. */
  draw(text: string, marks: readonly Mark[]): void {
    if (marks.length === 0) {
      this.remove();
      return;
    }
    if (!this.#frame || !this.#sheet || !this.#frame.isConnected) {
      this.#frame = document.createElement('div');
      this.#frame.className = 'mirror';
      this.#sheet = document.createElement('div');
      this.#frame.append(this.#sheet);
      layer().append(this.#frame);
    }
    this.#spans.clear();
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
      if (mark.start < at) continue;
      const words = document.createElement('u');
      words.className = mark.level === 2 ? 'ask' : 'hint';
      words.textContent = text.slice(mark.start, mark.end);
      this.#spans.set(keyOf(mark), words);
      parts.push(text.slice(at, mark.start), words);
      at = mark.end;
    }
    // A last line that is empty takes up room in a field, but not in a block: the zero-width space holds it open.
    parts.push(`${text.slice(at)}\u200b`);
    this.#sheet.replaceChildren(...parts);
    this.place();
  }

  /** Lays the mirror over the field again: after scrolling, resizing or zooming. */
  place(): void {
    const [field, frame, sheet] = [this.#field, this.#frame, this.#sheet];
    if (!frame || !sheet) return;
    const box = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    for (const name of COPIED) sheet.style[name] = style[name];
    const oneLine = field.localName === 'input';
    // The scroll bar takes its room from the text, not from the field.
    const bar = field.offsetWidth - field.clientWidth - pixels(style.borderLeftWidth) - pixels(style.borderRightWidth);
    Object.assign(sheet.style, {
      width: `${field.offsetWidth - Math.max(0, bar)}px`,
      minHeight: `${field.offsetHeight}px`,
      whiteSpace: oneLine ? 'pre' : style.whiteSpace === 'nowrap' ? 'pre' : 'pre-wrap',
      transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
    });
    // An input centres its line; a block does not.
    if (oneLine) {
      const room = field.clientHeight - pixels(style.paddingTop) - pixels(style.paddingBottom);
      sheet.style.lineHeight = `${room}px`;
    }
    // A transformed or zoomed ancestor scales what we see of the field: scale the mirror by as much.
    const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
    const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
    Object.assign(frame.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${field.offsetWidth}px`,
      height: `${field.offsetHeight}px`,
      transform: scaleX === 1 && scaleY === 1 ? 'none' : `scale(${scaleX}, ${scaleY})`,
    });
    frame.hidden = box.width === 0 || box.height === 0;
  }

  /** Where a drawn span stands on the screen, one rectangle a line; empty where it is scrolled out of the field. */
  rects(span: FieldSpan): DOMRect[] {
    const words = this.#spans.get(keyOf(span));
    if (!words) return [];
    const box = this.#field.getBoundingClientRect();
    return [...words.getClientRects()].filter(
      (rect) => rect.bottom > box.top && rect.top < box.bottom && rect.width > 0,
    );
  }

  remove(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#sheet = null;
    this.#spans.clear();
  }
}

function keyOf({ start, end }: FieldSpan): string {
  return `${start}:${end}`;
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
