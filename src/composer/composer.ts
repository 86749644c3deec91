import type { BackgroundMessage, Outcome } from '../protocol.ts';
import { type LiveFinding, PostBox, type Said } from './box.ts';
import { Connection } from './connection.ts';
import { Desk } from './desk.ts';
import { alive, alsoSpeak, speak, t } from './extension.ts';
import { EditableField } from './fields/editable.ts';
import type { Field } from './fields/field.ts';
import { TextualField } from './fields/textual.ts';
import { areaOf, nearest } from './find/control.ts';
import { type FoundBox, postBox, postBoxesIn } from './find/editable.ts';
import { Guard, type GuardHost } from './guard/guard.ts';
import type { SiteBox } from './sites/types.ts';
import { focused, holds, isVisible, realTarget } from './tree.ts';
import { dress, sweep } from './ui/layer.ts';
import { notice } from './ui/notice.ts';
import { ask } from './ui/question.ts';
import { shield } from './ui/shield.ts';
import { watch } from './watch.ts';

/** When to look at the boxes again after something may have been published, in milliseconds: at once, soon, and late. */
const LOOKS = [0, 300, 1_500];
/** Of how many drafts it is remembered what was said, after their boxes are gone. */
const MOST_SAID = 20;
/** How long to wait for the caret to be back in its editor, in milliseconds; plain fields do not tell. */
const CARET = 150;

/**
 * The content script's centre: knows the page's post boxes, keeps each one's draft assessed, and puts guard and desk
 * (what is drawn) to work. Does nothing on a page until a post box is focused.
 */
export class Composer implements GuardHost {
  #boxes = new Map<Element, PostBox>();
  #watches = new Map<PostBox, AbortController>();
  #entries: readonly SiteBox[] = [];
  #on = true;
  #countdown = 0;
  #restUntil = 0;
  /** The text of each box that was last told of as published: a press is heard as click and as submit. */
  #told = new WeakMap<PostBox, string>();
  #connection = new Connection(
    (message) => this.#receive(message),
    () => this.#broken(),
  );
  #guard = new Guard(this);
  #desk = new Desk({
    neverWords: (finding) => this.#connection.send({ type: 'allow-words', words: finding.words, rule: finding.rule }),
    neverRule: (finding) => this.#connection.send({ type: 'rule-off', rule: finding.rule }),
    neverHere: () => this.#connection.send({ type: 'site-off' }),
    notUseful: (finding) => this.#notUseful([finding]),
  });
  /**
   * What was said about drafts whose box is gone, by their text: editors swap their node now and then, and places of a
   * page come and go; what the author said stays with the draft.
   */
  #said = new Map<string, Said>();
  #closedRoots = new WeakSet<ShadowRoot>();

  /** Must be called while the document starts, so that our listeners come before the page's. */
  start(): void {
    sweep();
    shield();
    this.#guard.listen(window);
    this.#listen(window);
    addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#closeAll());
  }

  on(): boolean {
    if (!alive()) this.#retire();
    return this.#on;
  }

  entries(): readonly SiteBox[] {
    return this.#entries;
  }

  boxAt(element: Element): PostBox | null {
    const found = postBox(element, this.#entries);
    return found && this.#boxFor(found);
  }

  boxesOf(control: HTMLElement): readonly PostBox[] {
    return nearest(control, this.#filled(areaOf(control)));
  }

  boxesIn(form: HTMLFormElement): readonly PostBox[] {
    return this.#filled(form).filter(
      ({ field: { element } }) => holds(form, element) || (element as HTMLTextAreaElement).form === form,
    );
  }

  async ask(boxes: readonly PostBox[]): Promise<'edit' | 'post'> {
    this.#desk.rest();
    const [first] = boxes;
    // The verdict may have come this very moment, before anything was drawn.
    if (first) this.#desk.above(first);
    const giveBack = first?.field.keepCaret();
    const choice = await ask(boxes, {
      countdown: this.#countdown,
      restUntil: this.#resting() ? this.#restUntil : 0,
      notUseful: (findings) => this.#notUseful(findings),
    });
    for (const box of boxes) for (const { rule } of box.serious) box.said.asked.add(rule);
    if (choice !== 'post') {
      giveBack?.();
      if (choice === 'sleep') for (const box of boxes) this.#sleep(box);
      return 'edit';
    }
    for (const box of boxes) for (const finding of box.serious) box.mean(finding);
    await caretBack();
    return choice;
  }

  pressAgain([first]: readonly PostBox[], why: Parameters<GuardHost['pressAgain']>[1]): void {
    if (first) this.#desk.above(first);
    notice(t(why));
  }

  published(boxes: readonly PostBox[]): void {
    for (const box of boxes) {
      if (this.#told.get(box) === box.text) continue;
      this.#told.set(box, box.text);
      const { rules } = box;
      const { asked } = box.said;
      const mended = asked.size > 0 && !rules.some((rule) => asked.has(rule));
      if (mended) this.#tell('edited', [...asked]);
      this.#tell('posted', mended ? [] : rules);
    }
    for (const delay of LOOKS) setTimeout(() => this.#lookAgain(), delay);
  }

  #tell(outcome: Outcome, rules: readonly string[]): void {
    this.#connection.send({ type: 'outcome', outcome, rules });
  }

  /** A draft is gone from its box: sent, which was told already, or thrown away. */
  #emptied(box: PostBox): void {
    const { asked } = box.said;
    if (!this.#told.delete(box) && asked.size) this.#tell('dropped', [...asked]);
  }

  #notUseful(findings: readonly LiveFinding[]): void {
    this.#connection.send({ type: 'not-useful', rules: findings.map(({ rule }) => rule) });
  }

  /** The draft stays in its box, too: we never write into one. */
  #sleep(box: PostBox): void {
    void navigator.clipboard?.writeText(box.text).catch(() => {});
    this.#connection.send({ type: 'sleep', text: box.text });
  }

  #resting(): boolean {
    return Date.now() < this.#restUntil;
  }

  #listen(target: Window | ShadowRoot): void {
    const on = (type: string, handle: (target: Element) => void): void =>
      target.addEventListener(
        type,
        (event) => {
          const element = realTarget(event);
          if (element && this.on()) handle(element);
        },
        { capture: true, passive: true },
      );
    on('focusin', (element) => this.#focus(element));
    on('focusout', () => this.#blur());
    for (const type of ['input', 'compositionend', 'keyup']) on(type, (element) => this.#typed(element));
  }

  #focus(element: Element): void {
    const box = this.boxAt(element);
    if (!box) return;
    this.#connection.wake();
    this.#desk.enter(box);
    this.#watch(box);
    box.refresh();
  }

  /** A box that was left is watched on only while something in it is underlined. */
  #blur(): void {
    for (const [box, controller] of this.#watches) {
      if (box.findings.length) continue;
      controller.abort();
      this.#watches.delete(box);
    }
  }

  #typed(element: Element): void {
    const box = this.boxAt(element);
    if (!box) return;
    this.#watch(box);
    box.refresh();
  }

  #watch(box: PostBox): void {
    if (this.#watches.has(box)) return;
    const controller = new AbortController();
    this.#watches.set(box, controller);
    watch(
      box,
      () => {
        if (!this.on()) return;
        box.refresh();
        this.#desk.redraw(box);
      },
      () => (box.field.element.isConnected ? this.#desk.redraw(box) : this.#close(box)),
      controller.signal,
    );
  }

  #boxFor({ element, entry }: FoundBox): PostBox {
    const known = this.#boxes.get(element);
    if (known) return known;
    const box = new PostBox(
      fieldFor(element),
      entry,
      this.#connection,
      () => this.#resting(),
      (emptied) => this.#emptied(emptied),
      () => this.#desk.redraw(box),
    );
    this.#boxes.set(element, box);
    const root = element.getRootNode();
    if ('host' in root && (root as ShadowRoot).mode === 'closed' && !this.#closedRoots.has(root as ShadowRoot)) {
      this.#closedRoots.add(root as ShadowRoot);
      this.#guard.listen(root as ShadowRoot);
      this.#listen(root as ShadowRoot);
    }
    for (const old of this.#boxes.values()) if (!old.field.element.isConnected) this.#close(old);
    box.said = this.#said.get(box.field.read()) ?? box.said;
    return box;
  }

  /** The boxes with a draft in them that are seen now: those we know, and those in an area that were never focused. */
  #filled(area: Element): PostBox[] {
    for (const found of postBoxesIn(area, this.#entries)) this.#boxFor(found);
    return [...this.#boxes.values()].filter((box) => {
      box.refresh();
      return !box.blank && isVisible(box.field.element);
    });
  }

  #lookAgain(): void {
    if (!this.on()) return;
    for (const box of this.#boxes.values()) {
      if (box.field.element.isConnected) box.refresh();
      else this.#close(box);
    }
  }

  #receive(message: BackgroundMessage): void {
    if (message.type === 'assessed') {
      alsoSpeak(message.texts);
      this.#box(message.box)?.answer(message);
    } else if (message.type === 'notice') notice(t(message.key));
    else if (message.type === 'show-card') this.#desk.showCard();
    else if (message.type === 'state') this.#settings(message);
  }

  /** The wire broke: the background sleeps, and is woken again only if a draft waits for its verdict. */
  #broken(): void {
    if (this.on()) for (const box of this.#boxes.values()) box.lost();
  }

  #box(id: number): PostBox | undefined {
    return [...this.#boxes.values()].find((box) => box.id === id);
  }

  #settings({
    on,
    site,
    style,
    countdown,
    restUntil,
    texts = {},
  }: Extract<BackgroundMessage, { type: 'state' }>): void {
    dress(style);
    speak(texts);
    this.#countdown = countdown;
    this.#restUntil = restUntil ?? 0;
    this.#on = on;
    this.#entries = site.boxes;
    for (const box of this.#boxes.values()) {
      box.entry = postBox(box.field.element, this.#entries)?.entry ?? null;
      if (on) box.reassess();
      else box.hush();
    }
    // The site's entry may know a box that the general signs did not.
    const element = focused();
    if (on && element) this.#focus(element);
  }

  #close(box: PostBox): void {
    if (this.#said.size === MOST_SAID) this.#said.clear();
    if (!box.blank) this.#said.set(box.text, box.said);
    this.#boxes.delete(box.field.element);
    this.#watches.get(box)?.abort();
    this.#watches.delete(box);
    box.close();
    this.#desk.leave(box);
  }

  #closeAll(): void {
    for (const box of this.#boxes.values()) this.#close(box);
  }

  /** The extension was updated or removed: we fall silent, and every post goes through. */
  #retire(): void {
    if (!this.#on) return;
    this.#on = false;
    this.#closeAll();
    this.#desk.retire();
  }
}

/**
 * Waits until the editor can have taken in that focus and caret are back. A key before that makes React report the
 * selection late, and Draft.js then puts its state from before the key over what the key did.
 */
function caretBack(): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const done = (): void => {
      clearTimeout(timer);
      heard.abort();
      // The page's own listeners for the same event come first.
      setTimeout(resolve);
    };
    const timer = setTimeout(done, CARET);
    document.addEventListener('selectionchange', done, { signal: heard.signal, capture: true });
  });
}

function fieldFor(element: HTMLElement): Field {
  return element.localName === 'textarea' || element.localName === 'input'
    ? new TextualField(element as HTMLTextAreaElement)
    : new EditableField(element);
}
