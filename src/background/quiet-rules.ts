import { type Feedback, type FeedbackStore, quietRules } from '../insights/index.ts';
import { isLocked, type Policy } from '../settings/policy.ts';

/** The rules that have fallen quiet by themselves, at hand. */
export class QuietRules {
  #latest: Promise<ReadonlySet<string>>;

  /** @param changed called when a rule falls quiet or speaks again */
  constructor(store: Pick<FeedbackStore, 'get' | 'watch'>, changed: () => void) {
    this.#latest = store.get().then(idsOf);
    store.watch((feedback) => void this.#hear(idsOf(feedback), changed));
  }

  async #hear(now: ReadonlySet<string>, changed: () => void): Promise<void> {
    const before = this.#latest;
    this.#latest = Promise.resolve(now);
    const old = await before;
    if (old.size !== now.size || [...old].some((rule) => !now.has(rule))) changed();
  }

  /** Those that no policy locks. */
  async under(policy: Policy): Promise<ReadonlySet<string>> {
    const all = await this.#latest;
    if (policy.locked.length === 0) return all;
    return new Set([...all].filter((rule) => !isLocked(policy, 'rules', rule)));
  }
}

const idsOf = (feedback: Feedback): ReadonlySet<string> => new Set(quietRules(feedback).map(({ rule }) => rule));
