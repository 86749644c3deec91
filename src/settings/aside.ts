import type { Storage } from 'webextension-polyfill';
import { type Aside, type AsideReason, isAside, putAside } from '../storage/aside.ts';
import { exclusively } from '../storage/lock.ts';
import { LAST_GOOD_KEY, SETTINGS_KEY } from './keys.ts';
import { parseSettings } from './parse.ts';

/** Settings that could not be read, put aside or still in their place. */

/** Why stored data is no settings that this version can use; null where it is some. */
export function whyUnusable(data: unknown): AsideReason | null {
  const parsed = parseSettings(data);
  if (parsed.ok) return null;
  return parsed.errors.some((error) => error.code === 'newer') ? 'newer' : 'unreadable';
}

/**
 * Everything that could not be used, newest first: what was put aside, counts among it, and settings that lie where they
 * were found, because the storage had no room to put them aside.
 * @throws what the storage throws
 */
export async function listAside(area: Pick<Storage.StorageArea, 'get'>): Promise<readonly Aside[]> {
  const all = await area.get(null);
  return [...inPlace(all), ...putAside(all)];
}

/**
 * Forgets what could not be used, once the user has said so.
 * @throws what the storage throws; it is still there then
 */
export async function dropAside(area: Pick<Storage.StorageArea, 'get' | 'remove'>, key: string): Promise<void> {
  if (isAside(key)) await area.remove(key);
  else
    await exclusively(SETTINGS_KEY, async () => {
      // It may have been mended meanwhile.
      if (inPlace(await area.get(null)).some((aside) => aside.key === key)) await area.remove(key);
    });
}

function inPlace(all: Readonly<Record<string, unknown>>): readonly Aside[] {
  return [SETTINGS_KEY, LAST_GOOD_KEY].flatMap((key) => {
    const reason = key in all ? whyUnusable(all[key]) : null;
    // A damaged copy of good settings is written anew with them.
    const isSpare = key === LAST_GOOD_KEY && reason === 'unreadable' && whyUnusable(all[SETTINGS_KEY]) === null;
    return reason === null || isSpare ? [] : [{ key, of: 'settings' as const, reason, at: null, data: all[key] }];
  });
}
