import type { RunningRule } from '../types.ts';
import type { Compiled, OwnPattern } from './types.ts';

/** Own patterns as rules among the others, so that everything the user chose holds for them too: words that are fine, presets, sites. */

/** Begins the id of every rule made of an own pattern. */
export const OWN_RULE = 'own:';

/** The id of the rule that a pattern becomes. */
export function ownRuleId(pattern: Pick<OwnPattern, 'id'>): string {
  return OWN_RULE + pattern.id;
}

/** A pattern that can be used, as a rule. */
export function ownRule(pattern: OwnPattern, compiled: Extract<Compiled, { ok: true }>): RunningRule {
  const { category, level } = pattern;
  return {
    id: ownRuleId(pattern),
    category,
    languages: ['en', 'fr'],
    defaultMode: level === 2 ? 'ask' : 'hint',
    text: { en: {} },
    find: (draft) =>
      compiled
        .find(draft)
        .map(({ start, end }) => ({ start, end, level, signs: [{ name: 'own-pattern', start, end }] })),
  };
}
