import { type Feedback, type FeedbackStore, quietRules } from '../insights/index.ts';
import { isLocked, type Policy } from '../settings/policy.ts';

/** A rule that has spoken in this many drafts needs no introduction. */
const HEARD_AFTER = 3;

/** What is known of rules from the drafts in which they spoke, at hand: those that have fallen quiet by themselves, and those that were heard before. */
export class QuietRules {
  #latest: Promise<Known>;

  /** @param changed called when a rule falls quiet or speaks again */
  constructor(store: Pick<FeedbackStore, 'get' | 'watch'>, changed: () => void) {
    this.#latest = store.get().then(known);
    store.watch((feedback) => void this.#hear(known(feedback), changed));
  }

  async #hear(now: Known, changed: () => void): Promise<void> {
    const before = this.#latest;
    this.#latest = Promise.resolve(now);
    const old = await before;
    if (old.quiet.size !== now.quiet.size || [...old.quiet].some((rule) => !now.quiet.has(rule))) changed();
  }

  /** Those that no policy locks. */
  async under(policy: Policy): Promise<ReadonlySet<string>> {
    const { quiet: all } = await this.#latest;
    if (policy.locked.length === 0) return all;
    return new Set([...all].filter((rule) => !isLocked(policy, 'rules', rule)));
  }

  /** Those whose reasons the user has heard. */
  async heard(): Promise<ReadonlySet<string>> {
    return (await this.#latest).heard;
  }
}

interface Known {
  readonly quiet: ReadonlySet<string>;
  readonly heard: ReadonlySet<string>;
}

const known = (feedback: Feedback): Known => ({
  quiet: new Set(quietRules(feedback).map(({ rule }) => rule)),
  heard: new Set(Object.keys(feedback).filter((rule) => (feedback[rule]?.alarms.length ?? 0) >= HEARD_AFTER)),
});
