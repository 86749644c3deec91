import type { Runtime } from 'webextension-polyfill';
import { siteFor } from '../composer/sites/index.ts';
import type { BackgroundMessage, ComposerMessage, TabFindings } from '../protocol.ts';
import type { Settings } from '../settings/index.ts';
import { isOn } from '../settings/on.ts';
import { contextOf, type Shown, shownFor, warmUp } from './assessment.ts';
import { asComposerMessage, pageOf } from './checks.ts';

type Assess = Extract<ComposerMessage, { type: 'assess' }>;
type DraftFindings = TabFindings['drafts'][number];

/** What the desk needs of its surroundings. */
export interface Surroundings {
  /** The settings at this moment. */
  settings(): Promise<Settings>;
  now(): number;
  /** Runs `work` after the messages that have already arrived. */
  soon(work: () => void): void;
  /** What the boxes of this tab show has changed. */
  changed(tab: number): void;
  allowWords(words: string, rule: string | undefined): Promise<void>;
  ruleOff(rule: string): Promise<void>;
}

/**
 * One composer (one frame of one tab) and its drafts. Of a draft only the words underlined are remembered, for the
 * popup, as long as its box is open.
 */
export class Desk {
  readonly tab: number;
  /** Address of the page that it is on. */
  readonly url: string;
  /** Whether it is in the tab's own page, not in a frame of it. */
  readonly isTop: boolean;
  readonly #port: Runtime.Port;
  readonly #around: Surroundings;
  /** The newest unanswered request of each box: older ones need no answer any more. */
  readonly #waiting = new Map<number, Assess>();
  readonly #drafts = new Map<number, DraftFindings>();

  /** @param port one that `isOwnComposer` let in */
  constructor(port: Runtime.Port, tab: number, around: Surroundings) {
    this.tab = tab;
    this.#port = port;
    this.isTop = port.sender?.frameId === 0;
    this.url = port.sender === undefined ? '' : pageOf(port.sender);
    this.#around = around;
    port.onMessage.addListener((message) => {
      const checked = asComposerMessage(message);
      if (checked !== null) void this.#receive(checked).catch(() => undefined);
    });
  }

  /** What its boxes show now. */
  get drafts(): readonly DraftFindings[] {
    return [...this.#drafts.values()].filter((draft) => draft.findings.length > 0);
  }

  /** Tells the composer how things stand. */
  async sendState(): Promise<void> {
    const settings = await this.#around.settings();
    const site = siteFor(this.url);
    this.send({
      type: 'state',
      on: isOn(settings, this.url, this.#around.now()),
      site: site === null ? null : { id: site.id, name: site.name, boxes: site.boxes },
      countdown: settings.countdown,
      restUntil: settings.rest.until,
    });
  }

  send(message: BackgroundMessage): void {
    const port = this.#port;
    try {
      port.postMessage(message);
    } catch {
      // The page has gone meanwhile: nobody waits for it.
    }
  }

  async #receive(message: ComposerMessage): Promise<void> {
    switch (message.type) {
      case 'hello':
        await this.sendState();
        warmUp(contextOf(await this.#around.settings(), { kind: 'post', audience: 'public' }));
        return;
      case 'assess':
        if (!this.#waiting.has(message.box)) this.#around.soon(() => void this.#answer(message.box));
        this.#waiting.set(message.box, message);
        return;
      case 'closed':
        this.#waiting.delete(message.box);
        this.#drafts.delete(message.box);
        this.#around.changed(this.tab);
        return;
      case 'allow-words':
        await this.#around.allowWords(message.words, message.rule);
        return;
      case 'rule-off':
        await this.#around.ruleOff(message.rule);
    }
  }

  async #answer(box: number): Promise<void> {
    const settings = await this.#around.settings();
    const request = this.#waiting.get(box);
    if (request === undefined) return;
    this.#waiting.delete(box);
    const { revision, text, kind, audience } = request;
    const assessed: Shown = isOn(settings, this.url, this.#around.now())
      ? shownFor(text, contextOf(settings, { kind, audience }))
      : { level: 0, findings: [] };
    this.send({ type: 'assessed', box, revision, ...assessed });
    this.#drafts.set(box, {
      level: assessed.level,
      findings: assessed.findings.map((finding) =>
        Object.assign({ words: text.slice(finding.start, finding.end) }, finding),
      ),
    });
    this.#around.changed(this.tab);
  }
}
