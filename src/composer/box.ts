import { type BackgroundMessage, LONGEST_DRAFT, type Reminder, type ShownFinding } from '../protocol.ts';
import type { Connection } from './connection.ts';
import { alive } from './extension.ts';
import type { Field } from './fields/field.ts';
import { audienceOf } from './find/audience.ts';
import { remap } from './remap.ts';
import type { Audience, SiteBox } from './sites/types.ts';

/** A finding as it stands in the draft now. */
export interface LiveFinding extends ShownFinding {
  /** The exact words of the span. */
  readonly words: string;
}

type Answer = Extract<BackgroundMessage, { type: 'assessed' }>;

/** What the author has said about a draft. */
export interface Said {
  /** Nothing more is to be said of this draft. */
  hushed: boolean;
  /** Findings that are meant. */
  readonly meant: Set<string>;
  /** The text that was asked about last. */
  settled: string | null;
  /** Rules that the question has spoken of: what came of it is known once the draft is sent or thrown away. */
  readonly asked: Set<string>;
}

const nothingSaid = (): Said => ({ hushed: false, meant: new Set(), settled: null, asked: new Set() });

/** How long an unanswered question to the background keeps the next one back, in milliseconds: it may have been lost. */
const LOST_AFTER = 2_000;

let boxes = 0;

/**
 * One post box and its draft: the text, the newest verdict about it, and what its author has said about it.
 * Nothing of it outlives the page.
 */
export class PostBox {
  readonly id = ++boxes;
  readonly field: Field;
  /** What the site's entry says of this box; null where only general signs are known, or are not known yet. */
  entry: SiteBox | null;
  /** The draft as last read. */
  text = '';
  /** Findings of the newest verdict, moved along with the edits since. */
  findings: readonly LiveFinding[] = [];

  /** The name by which a search finds the draft; empty for none. */
  named = '';

  /** What the author wants to be reminded of now. */
  reminders: readonly Reminder[] = [];

  /** What the author has said here; taken over from a box that the page has replaced by this one. */
  said: Said = nothingSaid();

  #connection: Connection;
  #resting: () => boolean;
  #emptied: (box: PostBox) => void;
  #changed: (box: PostBox) => void;
  #revision = 0;
  /** The text that `findings` is the verdict on; null where there is none yet. */
  #judged: string | null = null;
  #sentAt: number | null = null;
  #lost = -1;
  /** Who could read it when the background was last asked. */
  #readers: Audience = 'public';
  #waiting = new Set<() => void>();

  /**
   * @param resting whether the author rests from posting, and is asked whatever the draft says
   * @param emptied called before what was said about a draft is forgotten, because its box is empty
   * @param changed called after the text or the findings changed
   */
  constructor(
    field: Field,
    entry: SiteBox | null,
    connection: Connection,
    resting: () => boolean,
    emptied: (box: PostBox) => void,
    changed: (box: PostBox) => void,
  ) {
    this.#resting = resting;
    this.#emptied = emptied;
    this.field = field;
    this.entry = entry;
    this.#connection = connection;
    this.#changed = changed;
  }

  /** Who can read what is sent from it now. */
  get audience(): Audience {
    return audienceOf(this.entry);
  }

  /** Reads the field; where the draft has changed, moves the findings along and asks for a new verdict at once. */
  refresh(): void {
    // A page that nobody has touched yet could only be trying out which words we know.
    if (!navigator.userActivation.hasBeenActive) return;
    const text = this.field.read();
    if (text === this.text) {
      // The author may have chosen other readers meanwhile.
      if (!isBlank(text) && this.audience !== this.#readers) this.reassess();
      return;
    }
    this.findings = remap(this.findings, this.text, text);
    this.text = text;
    this.#revision++;
    if (isBlank(text)) this.#startOver();
    else this.#ask();
    this.#changed(this);
  }

  /** Nothing is said here any more: paused, or switched off. */
  hush(): void {
    this.findings = [];
    this.#judged = null;
    this.#wake();
    this.#changed(this);
  }

  /** Whether there is nothing in the box that could be published. */
  get blank(): boolean {
    return isBlank(this.text);
  }

  /** Asks about the same text again, because settings have changed. */
  reassess(): void {
    this.#judged = null;
    this.#sentAt = null;
    this.#revision++;
    if (!isBlank(this.text)) this.#ask();
  }

  /** The background is gone, perhaps with our question: asks once more, but not again about a text that it died of. */
  lost(): void {
    if (this.#sentAt === null) return;
    this.#sentAt = null;
    if (this.#lost === this.#revision) return;
    this.#lost = this.#revision;
    this.#ask();
  }

  /** Takes an answer of the background; one about an older text only makes room for the next question. */
  answer(answer: Answer): void {
    this.#sentAt = null;
    if (answer.revision !== this.#revision) {
      this.#ask();
      return;
    }
    const before = JSON.stringify(this.findings);
    this.#judged = this.text;
    this.named = answer.named ?? '';
    this.reminders = answer.reminders ?? [];
    this.findings = answer.findings
      .map((finding) => ({ ...finding, words: this.text.slice(finding.start, finding.end) }))
      .filter((finding) => !this.said.hushed && !this.said.meant.has(meaning(finding)));
    this.#wake();
    // Most keys change nothing of what is underlined: the page is spared a frame.
    if (JSON.stringify(this.findings) !== before) this.#changed(this);
  }

  /**
   * What to do with a press of the post button, from what is known right now.
   *
   * @returns 'ask' where the verdict for exactly this text says so and the author has not answered yet,
   * 'wait' where there is no verdict for it, else 'pass'
   */
  decide(): 'pass' | 'ask' | 'wait' {
    this.refresh();
    if (isBlank(this.text) || this.text === this.said.settled) return 'pass';
    if (this.#resting()) return 'ask';
    if (this.#judged !== this.text) return 'wait';
    // A verdict from before the background slept may be older than the settings.
    if (this.serious.length) return this.#connection.open ? 'ask' : 'wait';
    return 'pass';
  }

  /** The findings that are worth the question. */
  get serious(): readonly LiveFinding[] {
    return this.findings.filter((finding) => finding.level === 2);
  }

  /**
   * Waits for the verdict on the present text.
   *
   * @param patience at most this long, in milliseconds
   * @returns true once the verdict is there, false where it did not come
   */
  verdict(patience: number): Promise<boolean> {
    if (this.#judged === this.text && this.#connection.open) return Promise.resolve(true);
    this.#sentAt = null;
    this.#judged = null;
    if (!this.#ask()) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve(this.#judged === this.text);
      };
      const timer = setTimeout(done, patience);
      this.#waiting.add(done);
    });
  }

  /** The rules that spoke of this draft, those whose findings are meant included. */
  get rules(): readonly string[] {
    return [
      ...new Set([
        ...this.findings.map(({ rule }) => rule),
        ...[...this.said.meant].map((said) => said.split('\n')[0] ?? ''),
      ]),
    ];
  }

  /** The author was asked about exactly this text: it is never asked about again. */
  settle(): void {
    this.said.settled = this.text;
  }

  /** Nothing more is said of this draft, whatever is still written into it. */
  rest(): void {
    this.said.hushed = true;
    for (const finding of this.findings) this.said.meant.add(meaning(finding));
    this.findings = [];
    this.#changed(this);
  }

  /** "I mean it": this finding is not spoken of again in this draft. */
  mean(finding: LiveFinding): void {
    this.said.meant.add(meaning(finding));
    this.findings = this.findings.filter((other) => meaning(other) !== meaning(finding));
    this.#changed(this);
  }

  /** The box is gone or emptied: takes our marks off it and lets the background forget it. */
  close(): void {
    this.findings = [];
    this.field.release();
    this.#wake();
    this.#connection.send({ type: 'closed', box: this.id });
  }

  #startOver(): void {
    this.findings = [];
    this.#judged = null;
    this.#emptied(this);
    this.said = nothingSaid();
    this.#wake();
    this.#connection.send({ type: 'closed', box: this.id });
  }

  /** One question under way at a time; what was typed meanwhile goes out with the answer. */
  #ask(): boolean {
    const now = performance.now();
    if (this.#sentAt !== null && now - this.#sentAt < LOST_AFTER && this.#connection.open) return true;
    if (isBlank(this.text)) return true;
    this.#sentAt = now;
    this.#readers = this.audience;
    const sent = this.#connection.send({
      type: 'assess',
      box: this.id,
      revision: this.#revision,
      text: this.text.slice(0, LONGEST_DRAFT),
      kind: this.entry?.kind ?? 'post',
      audience: this.#readers,
    });
    if (!sent) {
      this.#sentAt = null;
      if (!alive()) this.findings = [];
    }
    return sent;
  }

  #wake(): void {
    for (const done of this.#waiting) done();
  }
}

/** Whether nothing can be published: zero-width characters that editors put into empty lines do not count. */
function isBlank(text: string): boolean {
  return !/[^\s\u200b]/.test(text);
}

function meaning(finding: LiveFinding): string {
  return `${finding.rule}\n${finding.words.toLowerCase()}`;
}
