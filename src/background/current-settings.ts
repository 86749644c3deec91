import type { Settings, SettingsStore } from '../settings/index.ts';
import { NO_POLICY, type Policy, type PolicyStore, withPolicy } from '../settings/policy.ts';

/** The settings as they hold now, under the organisation's policy: at hand, so that a keystroke waits for no storage. */
export class CurrentSettings {
  readonly #store: Pick<SettingsStore, 'get' | 'watch'>;
  readonly #policies: Pick<PolicyStore, 'get' | 'watch'>;
  readonly #prepare: (settings: Settings) => Promise<void>;
  #latest: Promise<Settings>;
  #policy: Policy = NO_POLICY;

  /**
   * @param prepare done before new settings are handed out
   * @param changed called after each change, wherever it was made
   */
  constructor(
    store: Pick<SettingsStore, 'get' | 'watch'>,
    policies: Pick<PolicyStore, 'get' | 'watch'>,
    prepare: (settings: Settings) => Promise<void>,
    changed: (settings: Settings) => void,
  ) {
    this.#store = store;
    this.#policies = policies;
    this.#prepare = prepare;
    this.#latest = this.stored();
    const again = async () => {
      const latest = this.stored();
      this.#latest = latest;
      const settings = await latest;
      if (latest === this.#latest) changed(settings);
    };
    store.watch(() => void again());
    policies.watch(() => void again());
  }

  /** The settings as last heard of. */
  get(): Promise<Settings> {
    return this.#latest;
  }

  /** The settings as they are in the storage at this moment. */
  async stored(): Promise<Settings> {
    const [settings, policy] = await Promise.all([this.#store.get(), this.#policies.get()]);
    this.#policy = policy;
    const holding = withPolicy(settings, policy);
    await this.#prepare(holding);
    return holding;
  }

  /** The policy under which they hold. */
  get policy(): Policy {
    return this.#policy;
  }
}
