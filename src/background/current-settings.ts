import type { Settings, SettingsStore } from '../settings/index.ts';

/** The settings kept at hand, so that a keystroke waits for no storage. */
export class CurrentSettings {
  #latest: Promise<Settings>;

  /** @param changed called after each change, wherever it was made */
  constructor(store: SettingsStore, changed: (settings: Settings) => void) {
    this.#latest = store.get();
    store.watch((settings) => {
      this.#latest = Promise.resolve(settings);
      changed(settings);
    });
  }

  get(): Promise<Settings> {
    return this.#latest;
  }
}
