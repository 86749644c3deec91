import type { Storage } from 'webextension-polyfill';
import { setAside } from '../storage/aside.ts';
import { Busy, exclusively } from '../storage/lock.ts';
import { whyUnusable } from './aside.ts';
import { defaultSettings } from './defaults.ts';
import { LAST_GOOD_KEY, SETTINGS_KEY } from './keys.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './schema.ts';

/** The settings could not be saved; the stored ones are as before. */
export class SettingsNotSaved extends Error {
  /**
   * 'full' when the browser's storage for the extension is; 'busy' when another page does not finish its own change;
   * 'invalid' when what should be saved is no settings.
   */
  readonly reason: 'full' | 'busy' | 'invalid' | 'failed';

  constructor(reason: SettingsNotSaved['reason'], cause?: unknown) {
    super(`Settings were not saved: ${reason}`, { cause });
    this.name = 'SettingsNotSaved';
    this.reason = reason;
  }
}

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** The user's settings in one storage area: the same for background and pages. */
export class SettingsStore {
  readonly #area: Area;

  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    this.#area = area;
  }

  /**
   * The settings as stored; the defaults where there are none. What cannot be read is put aside under a key of its own
   * (see aside.ts) and the last good copy takes its place. Never throws: without storage there are the defaults.
   */
  async get(): Promise<Settings> {
    try {
      const stored = usable((await this.#area.get(SETTINGS_KEY))[SETTINGS_KEY]);
      return stored ?? (await exclusively(SETTINGS_KEY, () => this.#recover()).catch(() => this.#asFound()));
    } catch {
      return defaultSettings();
    }
  }

  /**
   * Replaces the settings by what `change` makes of them, one change at a time over all pages and the background.
   * @returns the settings as saved
   * @throws SettingsNotSaved; the stored settings are then as before
   */
  async update(change: (settings: Settings) => Settings): Promise<Settings> {
    const save = async () => {
      const before = await this.#recover().catch((error: unknown) => {
        // Without knowing what is stored, or with no room to put it aside, a change could overwrite it.
        throw notSaved(error);
      });
      const checked = parseSettings(change(before));
      if (!checked.ok) throw new SettingsNotSaved('invalid', checked.errors);
      await this.#write(checked.settings);
      return checked.settings;
    };
    try {
      return await exclusively(SETTINGS_KEY, save);
    } catch (error) {
      throw error instanceof Busy ? new SettingsNotSaved('busy', error) : error;
    }
  }

  /** Calls back with the new settings after each change, wherever it was made. @returns a function that ends it */
  watch(changed: (settings: Settings) => void): () => void {
    const listener = (changes: Record<string, Storage.StorageChange>) => {
      if (changes[SETTINGS_KEY] === undefined) return;
      void this.get().then(changed);
    };
    this.#area.onChanged.addListener(listener);
    return () => this.#area.onChanged.removeListener(listener);
  }

  /** The best of what lies there, where nothing can be mended or put aside now: everything stays as it is. */
  async #asFound(): Promise<Settings> {
    return best(await this.#read()) ?? defaultSettings();
  }

  /** Reads under the lock, and mends what cannot be read. Throws where it cannot be read, or not be put aside. */
  async #recover(): Promise<Settings> {
    const stored = await this.#read();
    const first = usable(stored[SETTINGS_KEY]);
    for (const key of [SETTINGS_KEY, LAST_GOOD_KEY]) {
      const data = stored[key];
      const why = data === undefined ? null : whyUnusable(data);
      // A damaged copy of good settings is worth nothing.
      if (why !== null && (first === null || why === 'newer')) await setAside(this.#area, 'settings', why, data);
      if (why !== null) await this.#area.remove(key);
    }
    if (first !== null) return first;
    const lastGood = usable(stored[LAST_GOOD_KEY]);
    if (lastGood !== null) await this.#write(lastGood).catch(() => undefined);
    return lastGood ?? defaultSettings();
  }

  #read(): Promise<Record<string, unknown>> {
    return this.#area.get([SETTINGS_KEY, LAST_GOOD_KEY]);
  }

  /** One `set` replaces a value whole or not at all; the copy follows, so that one of the two is good at any moment. */
  async #write(settings: Settings): Promise<void> {
    try {
      await this.#area.set({ [SETTINGS_KEY]: settings });
    } catch (error) {
      throw notSaved(error);
    }
    await this.#area.set({ [LAST_GOOD_KEY]: settings }).catch(() => undefined);
  }
}

function usable(stored: unknown): Settings | null {
  const parsed = parseSettings(stored);
  return parsed.ok ? parsed.settings : null;
}

const best = (stored: Readonly<Record<string, unknown>>): Settings | null =>
  usable(stored[SETTINGS_KEY]) ?? usable(stored[LAST_GOOD_KEY]);

/** Chrome says "Resource::kQuotaBytes quota exceeded", Firefox "QuotaExceededError". */
function notSaved(error: unknown): SettingsNotSaved {
  return new SettingsNotSaved(/quota/i.test(String(error)) ? 'full' : 'failed', error);
}
