import type { Runtime } from 'webextension-polyfill';
import { boxesFor, siteFor } from '../composer/sites/index.ts';
import style from '../composer/ui/layer.css?inline';
import type {
  BackgroundMessage,
  ComposerMessage,
  NoticeKey,
  Reminder,
  ShownFinding,
  TabFindings,
  Texts,
} from '../protocol.ts';
import { type Settings, SettingsNotSaved } from '../settings/index.ts';
import { isOn, siteKey } from '../settings/on.ts';
import { restUntil } from '../settings/rest.ts';
import { contextOf, foundBy, heardOf, type Own, type Shown, shownFor, warmUp } from './assessment.ts';
import { asComposerMessage, pageOf } from './checks.ts';
import { isKnown, type Records } from './records.ts';

type Assess = Extract<ComposerMessage, { type: 'assess' }>;
type DraftFindings = TabFindings['drafts'][number];

/** Of how many boxes of one frame the findings are kept for the popup: no page has that many at once. */
const MOST_BOXES = 200;

/** What the desk needs of its surroundings. */
export interface Surroundings {
  /** The settings as they hold at this moment. */
  settings(): Promise<Settings>;
  /** Rules that have fallen quiet by themselves. */
  quiet(): Promise<ReadonlySet<string>>;
  /** Rules whose reasons the user has heard before. */
  heard(): Promise<ReadonlySet<string>>;
  /** What the user asked to be reminded of, as it stands now. */
  reminders(settings: Settings): Promise<readonly Reminder[]>;
  /** The user's own patterns. */
  own(settings: Settings): Own;
  /** Texts in a language other than the browser's, where the user chose one. */
  readonly texts: {
    composer(): Texts | null;
    about(findings: readonly ShownFinding[]): Texts | null;
  };
  readonly records: Pick<Records, 'notUseful' | 'outcome' | 'sleep'>;
  now(): number;
  /** Runs `work` after the messages that have already arrived. */
  soon(work: () => void): void;
  /** What the boxes of this tab show has changed. */
  changed(tab: number): void;
  /** Whether an organisation has locked this rule. */
  isLocked(rule: string): boolean;
  /** Keeps what the author never wants to hear of again, as `ruleOff` and `siteOff` do. @throws SettingsNotSaved */
  allowWords(words: string, rule: string | undefined): Promise<void>;
  ruleOff(rule: string): Promise<void>;
  /** @param site as in `settings.sites` */
  siteOff(site: string): Promise<void>;
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
  /** Rules called not useful about drafts of which nothing has come yet. */
  readonly #calledOff = new Set<string>();
  /** Whether the author knows that drafts could not be counted: once a page is enough. */
  #toldUncounted = false;

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
    const now = this.#around.now();
    const texts = this.#around.texts.composer();
    this.send({
      type: 'state',
      on: isOn(settings, this.url, now),
      site: { id: site?.id ?? '', name: site?.name ?? '', boxes: boxesFor(this.url) },
      countdown: settings.countdown,
      style,
      restUntil: restUntil(settings.rest, now),
      ...(texts === null ? {} : { texts }),
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
        await this.#keep(() => this.#around.allowWords(message.words, message.rule));
        return;
      case 'rule-off':
        if (!isKnown(message.rule, await this.#around.settings())) return;
        if (this.#around.isLocked(message.rule)) this.#notice('composer_locked');
        else await this.#keep(() => this.#around.ruleOff(message.rule));
        return;
      case 'site-off':
        await this.#keep(() => this.#around.siteOff(siteKey(this.url)));
        return;
      case 'sleep': {
        const { kept } = await this.#around.records.sleep(message.text, siteKey(this.url));
        this.#notice(kept ? 'composer_slept' : 'composer_not_slept');
        return;
      }
      case 'not-useful':
        await this.#notUseful(message.rules);
        return;
      default:
        await this.#outcome(message);
    }
  }

  #notice(key: NoticeKey): void {
    this.send({ type: 'notice', key });
  }

  /** Does what the author decided, or tells them that it could not be kept: the warnings would come again. */
  async #keep(decision: () => Promise<void>): Promise<void> {
    try {
      await decision();
    } catch (error) {
      const isOurs = error instanceof SettingsNotSaved && error.reason === 'invalid';
      this.#notice(isOurs ? 'composer_too_much' : 'composer_not_kept');
    }
  }

  /** One draft is one alarm of a rule, whether it is called not useful or not, and however often. */
  async #notUseful(rules: readonly string[]): Promise<void> {
    const first = new Set(rules.filter((rule) => !this.#calledOff.has(rule)));
    for (const rule of first) this.#calledOff.add(rule);
    try {
      const kept = await this.#around.records.notUseful(await this.#around.settings(), rules, first);
      this.#notice(kept ? 'composer_thanks' : 'composer_not_noted');
    } catch {
      for (const rule of first) this.#calledOff.delete(rule);
      this.#notice('composer_not_kept');
    }
  }

  async #outcome({ outcome, rules }: Extract<ComposerMessage, { type: 'outcome' }>): Promise<void> {
    const calledOff = new Set(rules.filter((rule) => this.#calledOff.delete(rule)));
    try {
      await this.#around.records.outcome(await this.#around.settings(), outcome, rules, calledOff);
    } catch {
      if (!this.#toldUncounted) this.#notice('composer_not_counted');
      this.#toldUncounted = true;
    }
  }

  async #answer(box: number): Promise<void> {
    const around = this.#around;
    const settings = await around.settings();
    const [quiet, heard, reminders] = await Promise.all([around.quiet(), around.heard(), around.reminders(settings)]);
    const request = this.#waiting.get(box);
    if (request === undefined) return;
    this.#waiting.delete(box);
    const { revision, text, kind, audience } = request;
    const on = isOn(settings, this.url, around.now());
    const context = contextOf(settings, { kind, audience, url: this.url }, quiet);
    const assessed: Shown = on
      ? heardOf(shownFor(text, context, around.own(settings)), heard)
      : { level: 0, findings: [] };
    const named = assessed.findings.length > 0 ? foundBy(text, context) : undefined;
    const texts = around.texts.about(assessed.findings);
    this.send({
      type: 'assessed',
      box,
      revision,
      ...assessed,
      ...(named === undefined ? {} : { named }),
      ...(on && reminders.length > 0 ? { reminders } : {}),
      ...(texts === null ? {} : { texts }),
    });
    const [oldest] = this.#drafts.keys();
    if (oldest !== undefined && this.#drafts.size >= MOST_BOXES && !this.#drafts.has(box)) this.#drafts.delete(oldest);
    this.#drafts.set(box, {
      level: assessed.level,
      findings: assessed.findings.map((finding) =>
        Object.assign({ words: text.slice(finding.start, finding.end) }, finding),
      ),
    });
    this.#around.changed(this.tab);
  }
}
