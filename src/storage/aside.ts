import type { Storage } from 'webextension-polyfill';
import { same } from './same.ts';

/** Stored data that could not be used is kept under keys of its own, for the options page to tell of and to give back. */

/** What was stored, with the beginning of the keys under which it is kept. */
const PREFIXES = { settings: 'settings-aside-', counts: 'counts-aside-', drafts: 'drafts-aside-' } as const;
/** 'counts': what came of warnings, and what was called not useful. 'drafts': those that somebody sleeps on. */
export type AsideOf = keyof typeof PREFIXES;

/** 'newer': written by a later version of the extension. 'unreadable': damaged. */
export type AsideReason = 'newer' | 'unreadable';

export interface Aside {
  readonly key: string;
  readonly of: AsideOf;
  readonly reason: AsideReason;
  /** When it was put aside, in milliseconds since 1970 (UTC); null where it still lies where it was found. */
  readonly at: number | null;
  readonly data: unknown;
}

/** Whether something put aside lies under this key. */
export function isAside(key: string): boolean {
  return Object.values(PREFIXES).some((prefix) => key.startsWith(prefix));
}

/**
 * Keeps data that cannot be used; the same data once only.
 * @throws what the storage throws; nothing was kept then
 */
export async function setAside(
  area: Pick<Storage.StorageArea, 'get' | 'set'>,
  of: AsideOf,
  reason: AsideReason,
  data: unknown,
): Promise<void> {
  const before = putAside(await area.get(null));
  if (before.some((old) => same(old.data, data))) return;
  const at = Date.now();
  await area.set({ [`${PREFIXES[of]}${at}-${crypto.randomUUID().slice(0, 8)}`]: { reason, at, data } });
}

/** What was put aside, newest first. @param all everything in the storage area */
export function putAside(all: Readonly<Record<string, unknown>>): readonly Aside[] {
  return (Object.keys(PREFIXES) as AsideOf[])
    .flatMap((of) =>
      Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIXES[of]) ? [asAside(key, of, value)] : [])),
    )
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

function asAside(key: string, of: AsideOf, value: unknown): Aside {
  const kept: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return {
    key,
    of,
    reason: kept['reason'] === 'newer' ? 'newer' : 'unreadable',
    at: typeof kept['at'] === 'number' ? kept['at'] : 0,
    data: kept['data'],
  };
}
