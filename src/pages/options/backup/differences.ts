import type { Settings } from '../../../settings/index.ts';

/** One thing that is not the same in two settings. `undefined` where it is in one only. */
export interface Difference {
  readonly field: keyof Settings;
  /** Within a list or a record: the rule's id, the name, the country ...; empty where the field is one value. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What would change if `after` took the place of `before`, in the order of the fields. */
export function differences(before: Settings, after: Settings): readonly Difference[] {
  const fields = Object.keys(before).filter((field) => field !== 'version') as (keyof Settings)[];
  return fields.flatMap((field) => {
    const [old, young] = [partsOf(before[field]), partsOf(after[field])];
    return [...new Set([...old.keys(), ...young.keys()])]
      .map((key) => ({ field, key, before: old.get(key), after: young.get(key) }))
      .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
  });
}

/** A field taken apart, so that its parts can be compared one by one. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((item: unknown) => [keyOf(item), item]));
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value));
  return new Map([['', value]]);
}

/** What makes an item of a list the same item in another list. */
function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { id, text, words, rule } = item as Readonly<Record<string, string | undefined>>;
  return [id ?? text ?? words, rule].filter((part) => part !== undefined).join(' ');
}
