import type { FieldSpan, Mark } from '../fields/field.ts';
import { h, lay } from '../ui/dom.ts';
import { layer } from '../ui/layer.ts';
import { standing } from './standing.ts';

/** What decides where a field's letters stand. Colours and decorations are left out: the mirror shows only its underlines. */
const COPIED =
  /^(font|letter|line-|word|text-(?!dec|sha|und|emp|ove)|tab|direction|unicode|overflow-w|hyph|padding|box-si|border-.*-width)/u;
let copied: readonly string[] | undefined;

type Length = 'width' | 'borderLeftWidth' | 'borderRightWidth';

/**
 * Underlines for textareas and inputs, whose letters no script can point at: the same text, unseen, in the same type,
 * laid exactly over the field inside our own closed shadow root. The field itself and its surroundings stay untouched.
 */
export class Mirror {
  readonly #field: HTMLTextAreaElement | HTMLInputElement;
  #frame: HTMLElement | null = null;
  #port: HTMLElement | null = null;
  #sheet: HTMLElement | null = null;
  #spans = new Map<string, HTMLElement>();

  constructor(field: HTMLTextAreaElement | HTMLInputElement) {
    this.#field = field;
  }

  /** Draws these underlines over this text; none for an empty list. */
  draw(text: string, marks: readonly Mark[]): void {
    if (!marks.length) {
      this.remove();
      return;
    }
    if (!this.#frame || !this.#sheet || !this.#frame.isConnected) {
      this.#sheet = h('div', { class: 'sheet' });
      this.#port = h('div', { class: 'port' }, this.#sheet);
      this.#frame = h('div', { class: 'mirror' }, this.#port);
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
    this.place();
    this.#sheet.replaceChildren(...parts);
  }

  /** Lays the mirror over the field again: after scrolling, resizing or zooming. */
  place(): void {
    const [field, frame, port, sheet] = [this.#field, this.#frame, this.#port, this.#sheet];
    if (!frame || !port || !sheet) return;
    const box = field.getBoundingClientRect();
    const { matrix, window } = standing(field);
    frame.hidden = box.width === 0 || box.height === 0 || window.width === 0 || window.height === 0;
    if (frame.hidden) return;
    const style = getComputedStyle(field);
    const size = (name: Length): number => Number.parseFloat(style[name]) || 0;
    const oneLine = field.localName === 'input';
    // The scroll bar takes its room from the text, not from the field; less than 2 px are rounded borders.
    const free = field.offsetWidth - field.clientWidth - size('borderLeftWidth') - size('borderRightWidth');
    const bar = oneLine || free < 2 ? 0 : free;
    const zoom = field.currentCSSZoom ?? box.width / field.offsetWidth;
    copied ??= Array.from(style).filter((name) => COPIED.test(name));
    // All is read before anything is written: each change of turns would make the browser lay out once more.
    const looks = {
      ...Object.fromEntries(copied.map((name) => [name, style.getPropertyValue(name)])),
      zoom,
      // As the browser uses it, broken pixels included; it takes the bar from a content box by itself.
      width: `${size('width') - (style.boxSizing === 'border-box' ? bar : 0)}px`,
      // In a text from right to left the bar stands at the left.
      marginLeft: `${bar && field.clientLeft - size('borderLeftWidth') > 1 ? bar : 0}px`,
      whiteSpace: oneLine ? 'pre' : style.whiteSpace,
      transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
      height: style.height,
      // An input centres its line; a block does not.
      alignContent: oneLine ? 'center' : 'normal',
    };
    const edges = style.borderWidth.replaceAll(/[\d.]+/gu, (width) => String(Number(width) * zoom));

    const { a, b, c, d } = matrix;
    const straight = a === 1 && b === 0 && c === 0 && d === 1;
    const width = straight ? box.width : field.offsetWidth * zoom;
    const height = straight ? box.height : field.offsetHeight * zoom;
    sheet.lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
    Object.assign(sheet.style, looks);
    lay(frame, window);
    lay(port, {
      // The rectangle of what is turned begins at its outermost corners, not at the origin of the transform.
      left: box.left - window.left - Math.min(0, a * width) - Math.min(0, c * height),
      top: box.top - window.top - Math.min(0, b * width) - Math.min(0, d * height),
      width,
      height,
    });
    Object.assign(port.style, {
      transform: straight ? 'none' : `matrix(${a}, ${b}, ${c}, ${d}, 0, 0)`,
      clipPath: `inset(${edges})`,
    });
  }

  /** Where a drawn span stands on the screen, one rectangle a line; empty where it is scrolled out of sight. */
  rects(span: FieldSpan): DOMRect[] {
    const words = this.#spans.get(keyOf(span));
    if (!words || !this.#frame) return [];
    const box = this.#field.getBoundingClientRect();
    const seen = this.#frame.getBoundingClientRect();
    const top = Math.max(box.top, seen.top);
    const bottom = Math.min(box.bottom, seen.bottom);
    return [...words.getClientRects()].filter((rect) => rect.bottom > top && rect.top < bottom && rect.width > 0);
  }

  remove(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#port = null;
    this.#sheet = null;
    this.#spans.clear();
  }
}

function keyOf({ start, end }: FieldSpan): string {
  return `${start}:${end}`;
}
