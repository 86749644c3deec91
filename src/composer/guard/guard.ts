import type { PostBox } from '../box.ts';
import { publishControl } from '../find/control.ts';
import type { SiteBox } from '../sites/types.ts';
import { realTarget } from '../tree.ts';
import { publishes } from './keys.ts';
import { keyOf, type Press, replay, taken } from './press.ts';

/** How long a press waits for a verdict that is not there yet, in milliseconds. After that it goes through. */
const PATIENCE = 800;
/** After how long a press that was given back should have had an effect, in milliseconds. */
const EFFECT = 1_200;

/** What the guard needs from the rest of the composer. */
export interface GuardHost {
  /** False while we have nothing to say here: paused, switched off, or the extension is gone. */
  on(): boolean;
  entries(): readonly SiteBox[];
  /** The box that an element lies in, if it is a post box. */
  boxAt(element: Element): PostBox | null;
  /** The boxes that a control publishes. */
  boxesOf(control: HTMLElement): readonly PostBox[];
  /** The boxes of one form, or those that are sent together with this one. */
  boxesIn(form: HTMLFormElement): readonly PostBox[];
  /** Asks the author. Resolves with what was chosen; rejects where the question could not be shown. */
  ask(boxes: readonly PostBox[]): Promise<'edit' | 'post'>;
  /** Tells the author to press once more: the page did not take the press from us, or the draft is another one now. */
  pressAgain(boxes: readonly PostBox[], why: 'composer_press_again' | 'composer_draft_changed'): void;
  /** Something may have been published: look at the boxes again. */
  published(boxes: readonly PostBox[]): void;
}

/**
 * Stands between the author's press of "Post" and the page. Decides at once, from the verdict at hand, and lets the
 * press pass whenever in doubt: a post is held for a question or a moment, never for good.
 */
export class Guard {
  readonly #host: GuardHost;
  #busy = new Set<PostBox>();
  #replaying = false;
  /** Whether the press before was kept because the draft had changed. */
  #refused = false;

  constructor(host: GuardHost) {
    this.#host = host;
  }

  /**
   * Listens on the window, before the page does (so it must be called while the document starts), or on a closed shadow
   * root, whose inside the window does not see.
   */
  listen(target: Window | ShadowRoot): void {
    const on = (type: string, handle: (event: Event) => void, passive = false): void =>
      target.addEventListener(type, (event) => this.#safely(() => handle(event)), { capture: true, passive });
    on('keydown', (event) => this.#keydown(event as KeyboardEvent));
    on('click', (event) => this.#click(event as MouseEvent));
    on('submit', (event) => this.#submit(event as SubmitEvent));
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']) {
      on(type, (event) => this.#pressing(event), type !== 'mousedown');
    }
  }

  /** Whatever fails in here must not cost the author a post. */
  #safely(handle: () => void): void {
    if (this.#replaying) return;
    try {
      if (this.#host.on()) handle();
    } catch {
      // The event goes on to the page, as without us.
    }
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    const target = realTarget(event) as HTMLElement | null;
    const box = target && this.#host.boxAt(target);
    if (!target || !box || !publishes(event, box)) return;
    this.#decide(event, [box], () => ({ type: 'key', target, init: keyOf(event) }));
  }

  #click(event: MouseEvent): void {
    const control = publishControl(event.composedPath(), this.#host.entries());
    if (!control) return;
    this.#decide(event, this.#host.boxesOf(control), () => ({
      type: 'click',
      control,
      at: { x: event.clientX, y: event.clientY },
    }));
  }

  #submit(event: SubmitEvent): void {
    const form = realTarget(event);
    if (!(form instanceof HTMLFormElement)) return;
    const { submitter } = event;
    if (submitter && !publishControl([submitter], this.#host.entries())) return;
    this.#decide(event, this.#host.boxesIn(form), () => ({ type: 'submit', form, submitter }));
  }

  /** The way down and up of a press that will be held: kept from buttons that act before the click. */
  #pressing(event: Event): void {
    const control = publishControl(event.composedPath(), this.#host.entries());
    if (!control) return;
    if (this.#host.boxesOf(control).some((box) => this.#busy.has(box) || box.decide() !== 'pass')) {
      event.stopImmediatePropagation();
      // The focus and the caret stay in the box, where "Edit" leads back to.
      if (event.type === 'mousedown') event.preventDefault();
    }
  }

  #decide(event: Event, boxes: readonly PostBox[], press: () => Press): void {
    const open = boxes.filter((box) => this.#busy.has(box) || box.decide() !== 'pass');
    if (open.length === 0) {
      if (boxes.length) this.#host.published(boxes);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (open.some((box) => this.#busy.has(box))) return;
    void this.#hold(open, press());
  }

  /** The press is held: find out what we think of the draft, ask where we must, and give the press back. */
  async #hold(boxes: readonly PostBox[], press: Press): Promise<void> {
    for (const box of boxes) this.#busy.add(box);
    let confirmed = letters(boxes);
    let choice: 'edit' | 'post' = 'post';
    try {
      await Promise.all(boxes.map((box) => box.verdict(PATIENCE)));
      const serious = boxes.filter((box) => this.#host.on() && box.decide() === 'ask');
      if (serious.length) {
        confirmed = letters(boxes);
        choice = await this.#host.ask(serious);
      }
    } catch {
      // What cannot be asked about goes through.
    }
    for (const box of boxes) this.#busy.delete(box);
    // Dictation or the page may have gone on writing: what nobody has confirmed is not published. But never twice in a
    // row, or a page that does not stop writing could not be posted from.
    const changed = !this.#refused && letters(boxes) !== confirmed;
    if (!changed) for (const box of boxes) box.settle();
    if (choice === 'edit') return;
    this.#refused = changed;
    if (changed) this.#host.pressAgain(boxes, 'composer_draft_changed');
    else this.#giveBack(press, boxes);
  }

  #giveBack(press: Press, boxes: readonly PostBox[]): void {
    const texts = boxes.map((box) => box.field.read());
    // Before the page empties the boxes: an emptied one tells nothing any more.
    this.#host.published(boxes);
    this.#replaying = true;
    try {
      replay(press);
    } catch {
      // The author's next press passes, and we say so below.
    } finally {
      this.#replaying = false;
    }
    setTimeout(() => {
      if (!taken(press, boxes, texts)) this.#host.pressAgain(boxes, 'composer_press_again');
    }, EFFECT);
  }
}

/** What stands in the boxes, without the spaces that editors put in by themselves. */
function letters(boxes: readonly PostBox[]): string {
  return boxes
    .map(({ field }) => field.read())
    .join()
    .replace(/[\s\u200b]/g, '');
}
