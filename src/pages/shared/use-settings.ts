import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Settings, SettingsNotSaved, SettingsStore } from '../../settings/index.ts';

/** The settings as all pages see them. */
export const store = new SettingsStore(browser.storage.local);

export interface SettingsInUse {
  /** Null until they have been read. */
  readonly settings: Settings | null;
  /** Why the last change was not saved; null when it was. */
  readonly notSaved: SettingsNotSaved['reason'] | null;
  /** Saves a change; what could not be saved is told in `notSaved`. @returns whether it was saved */
  readonly change: (change: (settings: Settings) => Settings) => Promise<boolean>;
}

/** The settings, kept current with changes made anywhere. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notSaved, setNotSaved] = useState<SettingsNotSaved['reason'] | null>(null);

  useEffect(() => {
    void store.get().then(setSettings);
    return store.watch(setSettings);
  }, []);

  const change: SettingsInUse['change'] = async (what) => {
    try {
      setSettings(await store.update(what));
      setNotSaved(null);
      return true;
    } catch (error) {
      setNotSaved(error instanceof SettingsNotSaved ? error.reason : 'failed');
      return false;
    }
  };

  return { settings, notSaved, change };
}
