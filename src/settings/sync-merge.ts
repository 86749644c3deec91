import { canonical, same } from '../storage/same.ts';

/**
 * How the settings of two machines become one. Both are compared with what they last agreed on: what only one of them
 * changed is taken over; of lists and of settings by key (rules, sites), additions and removals of both hold; only where
 * both changed one and the same thing does the newer change win. Nothing that somebody added is lost.
 */

/** One field of the settings, on one side. */
export interface Side {
  readonly value: unknown;
  /** When it was changed last, in milliseconds since 1970 (UTC). */
  readonly at: number;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Merges one field.
 * @param base what both sides last agreed on
 * @returns the value for both; the same on either machine, whichever side is called which
 */
export function merge(base: unknown, one: Side, other: Side): Side {
  const at = Math.max(one.at, other.at);
  if (same(one.value, other.value)) return { value: one.value, at };
  if (same(one.value, base)) return other;
  if (same(other.value, base)) return one;
  const [newer, older] = inOrder(one, other);
  if (Array.isArray(newer.value) && Array.isArray(older.value))
    return { value: mergeLists(Array.isArray(base) ? base : [], newer.value, older.value), at };
  if (isPlain(newer.value) && isPlain(older.value))
    return { value: mergeKeys(isPlain(base) ? base : {}, newer.value, older.value), at };
  return newer;
}

/** The newer first; of two of the same moment the one whose text is greater, so that all machines choose alike. */
function inOrder(one: Side, other: Side): readonly [Side, Side] {
  const isNewer = one.at === other.at ? canonical(one.value) > canonical(other.value) : one.at > other.at;
  return isNewer ? [one, other] : [other, one];
}

/** What tells the entries of a list apart: own patterns have an id, all others are what they say. */
const keyOf = (entry: unknown): string =>
  isPlain(entry) && typeof entry['id'] === 'string' ? entry['id'] : canonical(entry);

function mergeLists(base: readonly unknown[], newer: readonly unknown[], older: readonly unknown[]): unknown[] {
  const before = new Map(base.map((entry) => [keyOf(entry), entry]));
  const inOlder = new Map(older.map((entry) => [keyOf(entry), entry]));
  const inNewer = new Set(newer.map(keyOf));
  const kept = newer.flatMap((entry) => {
    const key = keyOf(entry);
    const was = before.get(key);
    if (!inOlder.has(key)) return was === undefined || !same(was, entry) ? [entry] : [];
    // Of an entry that only the older side changed, that change holds.
    return [same(entry, was) ? inOlder.get(key) : entry];
  });
  const added = older.filter((entry) => {
    const key = keyOf(entry);
    return !inNewer.has(key) && !same(before.get(key), entry);
  });
  return [...kept, ...added];
}

function mergeKeys(
  base: Readonly<Record<string, unknown>>,
  newer: Readonly<Record<string, unknown>>,
  older: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(newer), ...Object.keys(older)].toSorted())) {
    const value = mergeKey(base[key], newer[key], older[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeKey(base: unknown, newer: unknown, older: unknown): unknown {
  if (same(newer, base)) return older;
  if (same(older, base)) return newer;
  if (Array.isArray(newer) && Array.isArray(older)) return mergeLists(Array.isArray(base) ? base : [], newer, older);
  // One has removed what the other has changed: what is there stays.
  return newer ?? older;
}
