import type { Category, Context } from './types.ts';

/** What belongs to private life: fine among friends, out of place under a professional name. */
export const PERSONAL: ReadonlySet<Category> = new Set([
  'health-intimate',
  'intoxication',
  'third-party',
  'whereabouts',
]);

/** What costs its author little where nobody knows who wrote it. */
export const MILDER_UNNAMED: ReadonlySet<Category> = new Set([
  'work-complaint',
  'health-intimate',
  'intoxication',
  'profanity',
]);

/**
 * How an identity differs from a personal account, for one category: 'ask' where it asks at every real risk, 'hint'
 * where it asks no more, 'off' where it is silent, null where it is the same. For people to read; settle.ts decides.
 */
export function differenceOf(identity: Context['identity'], category: Category): 'ask' | 'hint' | 'off' | null {
  if (identity === 'professional' && PERSONAL.has(category)) return 'ask';
  if (identity !== 'anonymous' || !MILDER_UNNAMED.has(category)) return null;
  return category === 'profanity' ? 'off' : 'hint';
}
