import type { Rule } from '../types.ts';

/** Every file in a category's folder holds one rule as its default export; putting a file there is all it takes. */
const files = import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' });

/** All rules with their texts and examples, in the order of their ids: for tests, docs and the build, never the package. */
export const DECLARED_RULES: readonly Rule[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));
