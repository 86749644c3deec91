import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Settings, SettingsNotSaved, SettingsStore } from '../../settings/index.ts';
import { Early } from './early.ts';

/** The settings as all pages see them. */
export const store = new SettingsStore(browser.storage.local);

/** As they were when the page was opened. */
export const earlySettings = new Early(() => store.get());

export interface SettingsInUse {
  /** Null until they have been read. */
  readonly settings: Settings | null;
  /** Why the last change was not saved; null when it was. */
  readonly notSaved: SettingsNotSaved['reason'] | null;
  /** Saves a change; what could not be saved is told in `notSaved`. @returns whether it was saved */
  readonly change: (change: (settings: Settings) => Settings) => Promise<boolean>;
}

/** The settings, kept current with changes made anywhere. A change is shown at once, and taken back if it was not saved. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState(earlySettings.value);
  const [notSaved, setNotSaved] = useState<SettingsNotSaved['reason'] | null>(null);
  /** Changes on their way to the storage: until they are there, what is stored is older than what is shown. */
  const underWay = useRef(0);
  const show = (stored: Settings) => {
    if (underWay.current === 0) setSettings(stored);
  };

  useEffect(() => {
    void store.get().then(show);
    return store.watch(show);
  }, []);

  const change: SettingsInUse['change'] = async (what) => {
    underWay.current += 1;
    setSettings((shown) => (shown === null ? null : what(shown)));
    try {
      await store.update(what);
      setNotSaved(null);
      return true;
    } catch (error) {
      setNotSaved(error instanceof SettingsNotSaved ? error.reason : 'failed');
      return false;
    } finally {
      underWay.current -= 1;
      if (underWay.current === 0) show(await store.get());
    }
  };

  return { settings, notSaved, change };
}
