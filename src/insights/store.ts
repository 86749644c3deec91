import type { Outcome } from '../protocol.ts';
import { type Area, StoredItem } from '../storage/item.ts';
import { localDay } from '../storage/local-day.ts';
import { type Insights, readInsights, withNotUseful, withOutcome } from './counts.ts';

export const INSIGHTS_KEY = 'insights';

/** Counts kept on this machine. Whoever calls it has looked at `settings.insights` first. */
export class InsightsStore {
  readonly #item: StoredItem<Insights>;

  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    this.#item = new StoredItem(area, INSIGHTS_KEY, readInsights, 'counts');
  }

  /** All that is kept. Never throws. */
  get(): Promise<Insights> {
    return this.#item.get();
  }

  /** Counts what came of one draft. `now` in milliseconds since 1970 (UTC). @throws what the storage throws */
  async outcome(now: number, outcome: Outcome, rules: readonly string[]): Promise<void> {
    await this.#item.update((all) => withOutcome(all, localDay(now), outcome, rules));
  }

  /** Counts that warnings of these rules were called not useful. @throws what the storage throws */
  async notUseful(now: number, rules: readonly string[]): Promise<void> {
    await this.#item.update((all) => withNotUseful(all, localDay(now), rules));
  }

  /** Forgets all counts. */
  erase(): Promise<void> {
    return this.#item.erase();
  }

  /** Calls back after each change. @returns a function that ends it */
  watch(changed: (all: Insights) => void): () => void {
    return this.#item.watch(changed);
  }
}

/** A file with all counts, for people to keep and to read. */
export function exportInsights(all: Insights): string {
  return `${JSON.stringify(all, null, 2)}\n`;
}
