import { type SleepingDrafts, type Slept } from '../drafts/sleeping-drafts.ts';
import { RULES } from '../engine/index.ts';
import { OWN_RULE } from '../engine/own/rules.ts';
import type { FeedbackStore, InsightsStore, PostsToday } from '../insights/index.ts';
import type { Outcome } from '../protocol.ts';
import type { Settings } from '../settings/index.ts';

/** What composers tell that is kept, as far as the user lets us. */

interface Stores {
  readonly insights: Pick<InsightsStore, 'outcome' | 'notUseful'>;
  readonly feedback: Pick<FeedbackStore, 'alarms'>;
  readonly posts: Pick<PostsToday, 'add'>;
  readonly drafts: Pick<SleepingDrafts, 'save'>;
}

const IDS = new Set(RULES.map(({ id }) => id));

/** Keeps what composers tell. A storage that is full costs counts, never a post. */
export class Records {
  readonly #stores: Stores;
  readonly #now: () => number;

  constructor(stores: Stores, now: () => number) {
    this.#stores = stores;
    this.#now = now;
  }

  /**
   * Warnings of these rules were called not useful.
   * @param first those of them that were not before about this draft: one alarm counts once for a rule's standing
   * @returns whether that was noted: false where the user wants no counts
   * @throws what the storage throws
   */
  async notUseful(settings: Settings, rules: readonly string[], first: ReadonlySet<string>): Promise<boolean> {
    const known = rules.filter((rule) => isKnown(rule, settings));
    if (!settings.insights || known.length === 0) return false;
    // The rule's standing first: it is what the user decides on, the count is only told.
    await this.#stores.feedback.alarms(
      this.#now(),
      known.filter((rule) => first.has(rule)),
      true,
    );
    await this.#stores.insights.notUseful(this.#now(), known);
    return true;
  }

  /**
   * What came of a draft.
   * @param rules those that spoke
   * @param calledOff those of them that were called not useful meanwhile, which is noted already
   * @throws what the storage throws
   */
  async outcome(
    settings: Settings,
    outcome: Outcome,
    rules: readonly string[],
    calledOff: ReadonlySet<string>,
  ): Promise<void> {
    const now = this.#now();
    if (outcome === 'posted' && settings.awareness.postsToday !== null) await this.#stores.posts.add(now);
    const known = rules.filter((rule) => isKnown(rule, settings));
    if (!settings.insights || known.length === 0) return;
    await this.#stores.insights.outcome(now, outcome, known);
    await this.#stores.feedback.alarms(
      now,
      known.filter((rule) => !calledOff.has(rule)),
      false,
    );
  }

  /** Keeps a draft that its author wants to sleep on. */
  sleep(text: string, site: string): Promise<Slept> {
    return this.#stores.drafts.save(text, site, this.#now());
  }
}

/** Whether there is such a rule: a page that got hold of our content script must not fill the storage with inventions. */
export function isKnown(rule: string, settings: Settings): boolean {
  return IDS.has(rule) || settings.patterns.some(({ id }) => OWN_RULE + id === rule);
}
