import type { PostBox } from '../box.ts';
import { t } from '../extension.ts';
import { passages } from '../passages.ts';
import { h, lay } from './dom.ts';
import { mark } from './finding.ts';
import { layer } from './layer.ts';
import { seen } from './seen.ts';

/** How long the author must have stopped typing before a screen reader is told of findings, in milliseconds. */
const QUIET = 700;
/** How far the badge stands in from the end of its box, and how far it reaches into it, in CSS pixels. */
const INSET = 6;
const OVERLAP = 7;

/** The small sign at a box's upper corner: how many findings, how serious. Also tells screen readers, politely. */
export class Badge {
  readonly #open: (box: PostBox) => void;
  #button: HTMLButtonElement | null = null;
  #box: PostBox | null = null;
  #level: 1 | 2 = 1;
  #status: HTMLElement | null = null;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param open called when the author presses the badge */
  constructor(open: (box: PostBox) => void) {
    this.#open = open;
  }

  /** Shows what was found in this box; nothing for a box without findings. */
  show(box: PostBox): void {
    const findings = passages(box.findings);
    const text = sentence(findings.length);
    this.#say(text);
    if (!findings.length) {
      this.#button?.remove();
      this.#button = null;
      return;
    }
    // Kept while it says something: a badge made anew at each key would flicker.
    this.#button ??= h('button', { class: 'badge', type: 'button', click: () => this.#box && this.#open(this.#box) });
    this.#box = box;
    const level = findings.some((finding) => finding.level === 2) ? 2 : 1;
    if (this.#button.ariaLabel !== text || this.#level !== level) {
      this.#level = level;
      this.#button.ariaLabel = text;
      this.#button.title = text;
      this.#button.replaceChildren(mark(level), String(findings.length));
    }
    if (!this.#button.isConnected) layer().append(this.#button);
    this.place(box);
  }

  /** Puts the badge on the upper edge of its box, at the end of the line; away while the box is out of sight. */
  place(box: PostBox): void {
    if (!this.#button) return;
    const rect = box.field.element.getBoundingClientRect();
    const view = seen();
    const away =
      rect.width === 0 ||
      rect.bottom < view.top ||
      rect.top > view.bottom ||
      rect.right < view.left ||
      rect.left > view.right;
    this.#button.hidden = away;
    if (away) return;
    const { width, height } = this.#button.getBoundingClientRect();
    const left = Math.max(view.left + 2, Math.min(rect.right, view.right) - width - INSET);
    const top = Math.max(view.top + 2, rect.top - height + OVERLAP);
    lay(this.#button, { left, top });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#button?.remove();
    this.#button = null;
    this.#status?.remove();
    this.#status = null;
    this.#said = '';
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (text === this.#said) return;
      this.#said = text;
      if (!this.#status?.isConnected) {
        this.#status = h('div', { class: 'status', role: 'status' });
        layer().append(this.#status);
      }
      this.#status.textContent = text;
    }, QUIET);
  }
}

function sentence(count: number): string {
  if (count === 0) return '';
  return count === 1 ? t('composer_badge_one') : t('composer_badge_many', String(count));
}
