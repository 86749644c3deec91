import type { LiveFinding, PostBox } from './box.ts';
import { Badge } from './ui/badge.ts';
import { Card } from './ui/card.ts';
import { isIn } from './ui/dom.ts';
import { free, isOurs, leave, raise, standing } from './ui/layer.ts';
import { onSeen } from './ui/seen.ts';

/** How long the pointer rests on an underline before the card opens, and how long it may be off it, in milliseconds. */
const DWELL = 350;
const GRACE = 400;

/** What the desk cannot do by itself. */
export interface DeskActions {
  neverWords(finding: LiveFinding): void;
  neverRule(finding: LiveFinding): void;
  neverHere(): void;
  notUseful(finding: LiveFinding): void;
}

/**
 * Everything drawn while the author types: underlines, badge, card. Draws at most once a frame, and listens to pointer
 * and scrolling only while there is something to see.
 */
export class Desk {
  #drawn = new Set<PostBox>();
  #dirty = new Set<PostBox>();
  #current: PostBox | null = null;
  #raisedFor: PostBox | null = null;
  #frame = 0;
  #dwell: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | null = null;
  /** Leads back from a card that took the focus. */
  #giveBack: (() => void) | null = null;
  #badge = new Badge((box) => this.#open(box, worst(box), true));
  #card: Card;

  constructor(actions: DeskActions) {
    this.#card = new Card({
      ...actions,
      select: (box, finding) => box.field.select(finding),
      mean: (box, finding) => box.mean(finding),
      rest: (box) => box.rest(),
      closed: () => this.#giveBack?.(),
    });
  }

  /** The author works in this box now: badge and command are about it. */
  enter(box: PostBox): void {
    if (this.#current === box) return;
    this.#current = box;
    this.#card.close();
    this.#badge.hide();
    this.redraw(box);
  }

  /** Draws the box's findings again with the next frame; the page is spared it where none are to be seen or taken away. */
  redraw(box: PostBox): void {
    if (!box.findings.length && !this.#drawn.has(box)) return;
    this.#dirty.add(box);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** The box is gone. */
  leave(box: PostBox): void {
    this.#drawn.delete(box);
    this.#dirty.delete(box);
    if (this.#current !== box) return;
    this.#current = null;
    this.#badge.hide();
    this.#card.close();
    this.#listen();
  }

  /** Opens the card by keyboard, at the worst finding of the box that is worked in. */
  showCard(): void {
    if (this.#current) this.#open(this.#current, worst(this.#current), true);
  }

  /** Makes room for the question. */
  rest(): void {
    clearTimeout(this.#dwell);
    this.#card.close();
  }

  /** Brings our layer above what the page opened around this box. */
  above(box: PostBox): void {
    raise(box.field.element);
    this.#raisedFor = box;
  }

  retire(): void {
    cancelAnimationFrame(this.#frame);
    this.#listening?.abort();
    this.rest();
    this.#badge.hide();
    leave();
  }

  #draw(): void {
    free();
    let raised = false;
    for (const box of this.#dirty) {
      const { findings } = box;
      if (findings.length) {
        if (!standing() || this.#raisedFor !== this.#current) {
          this.above(this.#current ?? box);
          // Once more after the page has seen us come: it may make inert what it does not know.
          raised = true;
        }
        this.#drawn.add(box);
      } else this.#drawn.delete(box);
      if (box === this.#current) this.#badge.show(box);
      box.field.underline(findings);
      const { shown } = this.#card;
      if (
        shown &&
        box === this.#current &&
        !findings.some((finding) => finding.rule === shown.rule && finding.words === shown.words)
      ) {
        this.#card.close();
      }
    }
    const drawn = [...this.#dirty];
    this.#dirty.clear();
    if (raised) for (const box of drawn) this.redraw(box);
    this.#listen();
  }

  /** Pointer, scrolling and window size matter only while something is drawn. */
  #listen(): void {
    if (!this.#drawn.size) {
      this.#listening?.abort();
      this.#listening = null;
      return;
    }
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal } as const;
    addEventListener('scroll', () => this.#moved(), options);
    addEventListener('resize', () => this.#moved(), options);
    onSeen(() => this.#moved(), options.signal);
    addEventListener('pointermove', (event) => this.#hover(event), options);
    addEventListener('click', (event) => this.#click(event), options);
  }

  #moved(): void {
    for (const box of this.#drawn) this.redraw(box);
    this.#card.place();
  }

  #hover(event: PointerEvent): void {
    clearTimeout(this.#dwell);
    if (event.pointerType === 'touch' || isOurs(event)) return;
    const { clientX: x, clientY: y } = event;
    if (this.#card.shown) {
      if (!this.#card.near(x, y) && !this.#at(x, y)) this.#dwell = setTimeout(() => this.#card.close(), GRACE);
      return;
    }
    this.#dwell = setTimeout(() => {
      const hit = this.#at(x, y);
      if (hit) this.#open(hit.box, hit.finding, false);
    }, DWELL);
  }

  #click(event: MouseEvent): void {
    if (isOurs(event)) return;
    const hit = this.#at(event.clientX, event.clientY);
    if (hit) this.#open(hit.box, hit.finding, false);
    else this.#card.close();
  }

  /** The finding whose words lie at a point of the viewport. */
  #at(x: number, y: number): { box: PostBox; finding: LiveFinding } | null {
    for (const box of this.#drawn) {
      if (!isIn(box.field.element.getBoundingClientRect(), x, y)) continue;
      const finding = box.findings.find((one) => box.field.rects(one).some((rect) => isIn(rect, x, y)));
      if (finding) return { box, finding };
    }
    return null;
  }

  #open(box: PostBox, finding: LiveFinding | undefined, focus: boolean): void {
    clearTimeout(this.#dwell);
    if (!finding) return;
    this.#giveBack = focus ? box.field.keepCaret() : null;
    this.#card.open(box, finding, focus);
  }
}

function worst(box: PostBox): LiveFinding | undefined {
  return box.findings.find((finding) => finding.level === 2) ?? box.findings[0];
}
