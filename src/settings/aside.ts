import type { Storage } from 'webextension-polyfill';
import { LAST_GOOD_KEY, SETTINGS_KEY } from './keys.ts';
import { exclusively } from './lock.ts';
import { parseSettings } from './parse.ts';

/** Settings that could not be read are kept here, for the pages to tell of and the options page to give back. */

const PREFIX = 'settings-aside-';

/** 'newer': written by a later version of the extension. 'unreadable': damaged. */
export type AsideReason = 'newer' | 'unreadable';

export interface Aside {
  readonly key: string;
  readonly reason: AsideReason;
  /** When it was put aside, in milliseconds since 1970 (UTC); null where it still lies where it was found. */
  readonly at: number | null;
  readonly data: unknown;
}

/** Why stored data is no settings that this version can use; null where it is some. */
export function whyUnusable(data: unknown): AsideReason | null {
  const parsed = parseSettings(data);
  if (parsed.ok) return null;
  return parsed.errors.some((error) => error.code === 'newer') ? 'newer' : 'unreadable';
}

/**
 * Keeps data that cannot be used; the same data once only.
 * @throws what the storage throws; nothing was kept then
 */
export async function setAside(
  area: Pick<Storage.StorageArea, 'get' | 'set'>,
  reason: AsideReason,
  data: unknown,
): Promise<void> {
  const before = putAside(await area.get(null));
  if (before.some((old) => JSON.stringify(old.data) === JSON.stringify(data))) return;
  const at = Date.now();
  await area.set({ [`${PREFIX}${at}-${crypto.randomUUID().slice(0, 8)}`]: { reason, at, data } });
}

/**
 * Everything that could not be used, newest first: what was put aside, and what lies where it was found, because the
 * storage had no room to put it aside.
 * @throws what the storage throws
 */
export async function listAside(area: Pick<Storage.StorageArea, 'get'>): Promise<readonly Aside[]> {
  const all = await area.get(null);
  return [...inPlace(all), ...putAside(all)];
}

/** Forgets what could not be used, once the user has said so. */
export async function dropAside(area: Pick<Storage.StorageArea, 'get' | 'remove'>, key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await area.remove(key);
  else
    await exclusively(SETTINGS_KEY, async () => {
      // It may have been mended meanwhile.
      if (inPlace(await area.get(null)).some((aside) => aside.key === key)) await area.remove(key);
    });
}

function putAside(all: Readonly<Record<string, unknown>>): readonly Aside[] {
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => asAside(key, value))
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

function inPlace(all: Readonly<Record<string, unknown>>): readonly Aside[] {
  return [SETTINGS_KEY, LAST_GOOD_KEY].flatMap((key) => {
    const reason = key in all ? whyUnusable(all[key]) : null;
    // A damaged copy of good settings is written anew with them.
    const isSpare = key === LAST_GOOD_KEY && reason === 'unreadable' && whyUnusable(all[SETTINGS_KEY]) === null;
    return reason === null || isSpare ? [] : [{ key, reason, at: null, data: all[key] }];
  });
}

function asAside(key: string, value: unknown): Aside {
  const kept: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return {
    key,
    reason: kept['reason'] === 'newer' ? 'newer' : 'unreadable',
    at: typeof kept['at'] === 'number' ? kept['at'] : 0,
    data: kept['data'],
  };
}
