import type { LiveFinding, PostBox } from '../box.ts';
import { t } from '../extension.ts';
import { passages } from '../passages.ts';
import { h, isIn, lay } from './dom.ts';
import { audience, explain, notes, remind, wayOut } from './finding.ts';
import { layer } from './layer.ts';
import { seen } from './seen.ts';

/** Space between the words and the card, in CSS pixels. */
const GAP = 8;
/** The highest that a card gets, in CSS pixels. */
const HIGHEST = 560;
/** The lowest that a card gets for the sake of the words, in CSS pixels: its buttons and a line or two. */
const LOWEST = 200;

/** What the author can do about a finding, apart from editing. */
export interface CardActions {
  select(box: PostBox, finding: LiveFinding): void;
  mean(box: PostBox, finding: LiveFinding): void;
  /** Nothing more about this draft. */
  rest(box: PostBox): void;
  neverWords(finding: LiveFinding): void;
  neverRule(finding: LiveFinding): void;
  neverHere(): void;
  notUseful(finding: LiveFinding): void;
  /** The card was closed by the author, who goes back to the box. */
  closed(): void;
}

/** The explanation at an underline. One at a time; it takes the focus only when it was opened by keyboard. */
export class Card {
  readonly #actions: CardActions;
  #element: HTMLElement | null = null;
  #box: PostBox | null = null;
  #finding: LiveFinding | null = null;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  /** The finding that is shown now. */
  get shown(): LiveFinding | null {
    return this.#finding;
  }

  /**
   * Opens the card at a finding.
   *
   * @param focus whether the author asked for it by keyboard, and so goes into it
   */
  open(box: PostBox, finding: LiveFinding, focus: boolean): void {
    this.#element?.remove();
    this.#box = box;
    this.#finding = finding;
    const element = h(
      'section',
      {
        class: finding.level === 2 ? 'card' : 'card hint',
        role: 'dialog',
        'aria-label': t('composer_card_label'),
        keydown: (event) => this.#keydown(event as KeyboardEvent),
      },
      ...this.#all(box, finding),
      h(
        'div',
        { class: 'body' },
        ...explain(finding),
        ...wayOut(finding),
        ...source(finding),
        audience([box]),
        ...remind(box.reminders),
        ...notes([finding]),
      ),
      this.#buttons(box, finding),
    );
    this.#element = element;
    layer().append(element);
    this.place();
    if (focus) element.querySelector<HTMLElement>('.actions button')?.focus({ preventScroll: true });
  }

  /**
   * Puts the card above the words, or below them where there is more room: caret and Post button mostly follow the words.
   * In a narrow window at the upper edge of what is seen, or at the lower one. Over the words only where there is no other
   * place: where it would be higher than the room that there is, it scrolls.
   */
  place(): void {
    const [element, box, finding] = [this.#element, this.#box, this.#finding];
    if (!element || !box || !finding) return;
    const rects = box.field.rects(finding);
    const first = rects[0] ?? box.field.element.getBoundingClientRect();
    const last = rects.at(-1) ?? first;
    const view = seen();
    const wide = view.right - view.left - 2 * GAP;
    const [over, under] = [first.top - view.top - 2 * GAP, view.bottom - last.bottom - 2 * GAP];
    lay(element, {
      width: view.narrow ? wide : Math.min(380, wide),
      maxHeight: Math.max(Math.min(Math.max(over, under), HIGHEST), LOWEST),
    });
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(view.left + GAP, Math.min(first.left, view.right - width - GAP));
    const lowest = view.bottom - height - GAP;
    const high = view.narrow ? over > under : height <= over;
    const top = high
      ? view.narrow
        ? view.top + GAP
        : first.top - GAP - height
      : Math.max(view.top + GAP, Math.min(view.narrow ? lowest : last.bottom + GAP, lowest));
    lay(element, { left, top });
  }

  /** Whether a point of the viewport lies on the card or close around it. */
  near(x: number, y: number): boolean {
    const rect = this.#element?.getBoundingClientRect();
    return rect !== undefined && isIn(rect, x, y, 2 * GAP);
  }

  close(): void {
    this.#element?.remove();
    this.#element = null;
    this.#box = null;
    this.#finding = null;
  }

  /** All passages, where there are several: one press leads to each, and so do the arrow keys. */
  #all(box: PostBox, shown: LiveFinding): HTMLElement[] {
    const all = passages(box.findings);
    if (all.length < 2) return [];
    return [
      h(
        'nav',
        {},
        ...all.map((finding) =>
          h(
            'button',
            {
              type: 'button',
              'aria-current': String(isSame(finding, shown)),
              click: () => this.open(box, finding, Boolean(layer().activeElement)),
            },
            finding.words,
          ),
        ),
      ),
    ];
  }

  #buttons(box: PostBox, finding: LiveFinding): HTMLElement {
    const actions = this.#actions;
    const row = h('div', { class: 'actions' });
    const never = (): void => {
      const inside = layer().activeElement;
      row.replaceChildren(
        button('composer_never_words', () => this.#leave(() => actions.neverWords(finding))),
        button('composer_never_rule', () => this.#leave(() => actions.neverRule(finding))),
        button('composer_never_here', () => this.#leave(() => actions.neverHere())),
        button('composer_rest', () => this.#leave(() => actions.rest(box))),
      );
      if (inside) row.querySelector('button')?.focus();
      this.place();
    };
    row.append(
      button('composer_select', () => this.#leave(() => actions.select(box, finding))),
      button('composer_mean', () => this.#leave(() => actions.mean(box, finding))),
      button('composer_not_useful', () => this.#leave(() => actions.notUseful(finding))),
      button('composer_never', never),
    );
    return row;
  }

  #leave(act: () => void): void {
    this.close();
    this.#actions.closed();
    act();
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#leave(() => {});
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.#move(event.key === 'ArrowRight' ? 1 : -1);
    }
  }

  #move(step: number): void {
    const [box, finding] = [this.#box, this.#finding];
    if (!box || !finding) return;
    const all = passages(box.findings);
    const at = all.findIndex((other) => isSame(other, finding));
    const next = all.at((at + step) % all.length);
    if (next && next !== finding) this.open(box, next, true);
  }
}

const isSame = (one: LiveFinding, other: LiveFinding): boolean => one.start === other.start && one.rule === other.rule;

function source({ source: { url, title } }: LiveFinding): HTMLElement[] {
  if (!url) return [];
  const link = h('a', { href: url, target: '_blank', rel: 'noreferrer' }, t('composer_source', title));
  return [h('p', { class: 'muted' }, link)];
}

function button(key: string, act: () => void): HTMLElement {
  return h('button', { type: 'button', click: act }, t(key));
}
