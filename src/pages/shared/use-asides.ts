import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Aside, listAside } from '../../settings/aside.ts';
import type { Settings } from '../../settings/index.ts';

/**
 * Stored settings that could not be used, newest first; null where the storage cannot be read at all.
 * @param settings looked at again whenever these change
 * @returns them, and what looks at once
 */
export function useAsides(settings: Settings | null): readonly [readonly Aside[] | null, () => void] {
  const [asides, setAsides] = useState<readonly Aside[] | null>([]);
  const look = () => void listAside(browser.storage.local).then(setAsides, () => setAsides(null));
  useEffect(look, [settings]);
  return [asides, look];
}
