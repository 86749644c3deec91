import { useEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import { listAside } from '../../settings/aside.ts';
import { LAST_GOOD_KEY, SETTINGS_KEY } from '../../settings/keys.ts';
import { type Aside, isAside } from '../../storage/aside.ts';

const concerns = (key: string): boolean => key === SETTINGS_KEY || key === LAST_GOOD_KEY || isAside(key);

/** Stored data that could not be used, newest first, kept current; null where the storage cannot be read at all. */
export function useAsides(): readonly Aside[] | null {
  const [asides, setAsides] = useState<readonly Aside[] | null>([]);
  useEffect(() => {
    const look = () => void listAside(browser.storage.local).then(setAsides, () => setAsides(null));
    const listener = (changes: Record<string, Storage.StorageChange>) => {
      if (Object.keys(changes).some(concerns)) look();
    };
    look();
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return asides;
}
