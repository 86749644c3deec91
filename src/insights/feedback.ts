import * as v from 'valibot';
import { type Area, StoredItem } from '../storage/item.ts';

/**
 * A rule that is often called not useful falls quiet by itself. Analysers keep their users' trust where fewer than one
 * finding in ten is called so (Sadowski et al., "Lessons from Building Static Analysis Tools at Google", CACM 61(4), 2018).
 */

export const FEEDBACK_KEY = 'feedback';

/** How many of a rule's last alarms are looked at. An alarm is a draft in which it spoke. */
export const WINDOW = 20;
/** With fewer alarms than this, nothing is concluded. */
export const FEWEST = 10;
/** More than this share called not useful is too much. */
const TOO_MUCH = 0.1;
const MOST_RULES = 1000;

const ruleSchema = v.object({
  /** The last alarms, oldest first: 1 where it was called not useful. */
  alarms: v.pipe(v.array(v.picklist([0, 1])), v.maxLength(WINDOW)),
  /** Since when the rule is quiet, in milliseconds since 1970 (UTC); null while it speaks. */
  quietSince: v.nullable(v.number()),
});
type RuleFeedback = v.InferOutput<typeof ruleSchema>;

/** By id of the rule. */
export type Feedback = Readonly<Record<string, RuleFeedback>>;

export interface QuietRule {
  readonly rule: string;
  /** Milliseconds since 1970 (UTC). */
  readonly since: number;
  /** How many of its last alarms were called not useful ... */
  readonly notUseful: number;
  /** ... of how many. */
  readonly of: number;
}

/** Feedback as stored; what cannot be read of it is left out. */
export function readFeedback(stored: unknown): Feedback {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([rule, kept]) => {
      const read = v.safeParse(ruleSchema, kept);
      return read.success ? [[rule, read.output] as const] : [];
    }),
  );
}

/** Notes one alarm of each of these rules. A rule that has been called not useful too often falls quiet. */
export function withAlarms(all: Feedback, rules: readonly string[], notUseful: boolean, now: number): Feedback {
  const next = { ...all };
  for (const rule of new Set(rules)) {
    if (next[rule] === undefined && Object.keys(next).length >= MOST_RULES) continue;
    const before = next[rule] ?? { alarms: [], quietSince: null };
    const alarms = [...before.alarms, notUseful ? (1 as const) : (0 as const)].slice(-WINDOW);
    const quietSince = before.quietSince ?? (tooMuch(alarms) ? now : null);
    next[rule] = { alarms, quietSince };
  }
  return next;
}

function tooMuch(alarms: RuleFeedback['alarms']): boolean {
  return alarms.length >= FEWEST && called(alarms) > alarms.length * TOO_MUCH;
}

const called = (alarms: RuleFeedback['alarms']): number => alarms.filter((one) => one === 1).length;

/** The rules that have fallen quiet, newest first. */
export function quietRules(all: Feedback): readonly QuietRule[] {
  return Object.entries(all)
    .flatMap(([rule, { alarms, quietSince }]) =>
      quietSince === null ? [] : [{ rule, since: quietSince, notUseful: called(alarms), of: alarms.length }],
    )
    .toSorted((a, b) => b.since - a.since);
}

/** What rules' users said of them, on this machine. */
export class FeedbackStore {
  readonly #item: StoredItem<Feedback>;

  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    this.#item = new StoredItem(area, FEEDBACK_KEY, readFeedback, 'counts');
  }

  /** All that is kept; see `quietRules`. Never throws. */
  get(): Promise<Feedback> {
    return this.#item.get();
  }

  /** Notes one alarm of each of these rules. @throws what the storage throws */
  async alarms(now: number, rules: readonly string[], notUseful: boolean): Promise<void> {
    if (rules.length > 0) await this.#item.update((all) => withAlarms(all, rules, notUseful, now));
  }

  /** Lets a rule speak again, with a clean slate. @throws what the storage throws */
  async undo(rule: string): Promise<void> {
    await this.#item.update((all) => {
      if (!(rule in all)) return all;
      const { [rule]: _, ...others } = all;
      return others;
    });
  }

  /** Forgets everything: all quiet rules speak again. */
  erase(): Promise<void> {
    return this.#item.erase();
  }

  /** Calls back after each change. @returns a function that ends it */
  watch(changed: (all: Feedback) => void): () => void {
    return this.#item.watch(changed);
  }
}
