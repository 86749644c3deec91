import type { Storage } from 'webextension-polyfill';

/** Settings that could not be read are kept here, for the options page to show and give back. */

const PREFIX = 'settings-aside-';

/** 'newer': written by a later version of the extension. 'unreadable': damaged. */
export type AsideReason = 'newer' | 'unreadable';

export interface Aside {
  readonly key: string;
  readonly reason: AsideReason;
  /** When it was put aside, in milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly data: unknown;
}

/** @returns whether it is safely kept. The same data is kept once only. */
export async function setAside(
  area: Pick<Storage.StorageArea, 'get' | 'set'>,
  reason: AsideReason,
  data: unknown,
): Promise<boolean> {
  try {
    const before = await listAside(area);
    if (before.some((old) => JSON.stringify(old.data) === JSON.stringify(data))) return true;
    const at = Date.now();
    await area.set({ [`${PREFIX}${at}-${before.length}`]: { reason, at, data } });
    return true;
  } catch {
    return false;
  }
}

/** Everything put aside, newest first. */
export async function listAside(area: Pick<Storage.StorageArea, 'get'>): Promise<readonly Aside[]> {
  const all = await area.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => asAside(key, value))
    .toSorted((a, b) => b.at - a.at);
}

/** Forgets what was put aside, once the user has said so. */
export async function dropAside(area: Pick<Storage.StorageArea, 'remove'>, key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await area.remove(key);
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
