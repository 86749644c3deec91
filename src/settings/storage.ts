import type { Storage } from 'webextension-polyfill';
import { type AsideReason, setAside } from './aside.ts';
import { defaultSettings } from './defaults.ts';
import { exclusively } from './lock.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './schema.ts';

/** Where the settings lie in the storage area. */
export const SETTINGS_KEY = 'settings';
/** A second copy, written after each good write, for the day the first cannot be read. */
export const LAST_GOOD_KEY = 'settings-last-good';

/** The settings could not be saved; the stored ones are as before. */
export class SettingsNotSaved extends Error {
  /** 'full' when the browser's storage for the extension is; 'invalid' when what should be saved is no settings. */
  readonly reason: 'full' | 'invalid' | 'failed';

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
      const stored = await this.#read(SETTINGS_KEY);
      const parsed = stored === undefined ? null : parseSettings(stored);
      if (parsed?.ok) return parsed.settings;
      return await exclusively(SETTINGS_KEY, () => this.#recover());
    } catch {
      return defaultSettings();
    }
  }

  /**
   * Replaces the settings by what `change` makes of them, one change at a time over all pages and the background.
   * @returns the settings as saved
   * @throws SettingsNotSaved; the stored settings are then as before
   */
  update(change: (settings: Settings) => Settings): Promise<Settings> {
    return exclusively(SETTINGS_KEY, async () => {
      const before = await this.#recover().catch((error: unknown) => {
        // Without knowing what is stored, a change could overwrite it.
        throw new SettingsNotSaved('failed', error);
      });
      const checked = parseSettings(change(before));
      if (!checked.ok) throw new SettingsNotSaved('invalid', checked.errors);
      await this.#write(checked.settings);
      return checked.settings;
    });
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

  async #read(key: string): Promise<unknown> {
    return (await this.#area.get(key))[key];
  }

  /** Reads under the lock, and mends what cannot be read. Throws where the storage itself does not answer. */
  async #recover(): Promise<Settings> {
    const stored = await this.#read(SETTINGS_KEY);
    const parsed = stored === undefined ? null : parseSettings(stored);
    if (parsed?.ok) return parsed.settings;

    const lastGood = await this.#lastGood();
    if (parsed !== null) {
      const why: AsideReason = parsed.errors.some((error) => error.code === 'newer') ? 'newer' : 'unreadable';
      // Only what is safe aside may be replaced; with a full storage everything stays as it is.
      if (!(await setAside(this.#area, why, stored))) return lastGood ?? defaultSettings();
    }
    if (lastGood !== null) await this.#write(lastGood).catch(() => undefined);
    else if (parsed !== null) await this.#area.remove(SETTINGS_KEY).catch(() => undefined);
    return lastGood ?? defaultSettings();
  }

  async #lastGood(): Promise<Settings | null> {
    const copy = await this.#read(LAST_GOOD_KEY);
    if (copy === undefined) return null;
    const parsed = parseSettings(copy);
    return parsed.ok ? parsed.settings : null;
  }

  /** One `set` replaces a value whole or not at all; the copy follows, so that one of the two is good at any moment. */
  async #write(settings: Settings): Promise<void> {
    try {
      await this.#area.set({ [SETTINGS_KEY]: settings });
    } catch (error) {
      throw new SettingsNotSaved(isQuota(error) ? 'full' : 'failed', error);
    }
    await this.#area.set({ [LAST_GOOD_KEY]: settings }).catch(() => undefined);
  }
}

/** Chrome says "Resource::kQuotaBytes quota exceeded", Firefox "QuotaExceededError". */
function isQuota(error: unknown): boolean {
  return /quota/i.test(String(error));
}
