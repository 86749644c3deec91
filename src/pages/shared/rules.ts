import facts from 'virtual:rules';
import type { Rule } from '../../engine/types.ts';

/** What a page knows of a rule without loading the engine; its texts are in _locales. */
export interface RuleFacts extends Pick<Rule, 'id' | 'category' | 'defaultMode'> {
  /** Names of its ways out, as in `RuleText.ways`. */
  readonly ways: readonly string[];
}

/** Some of a rule's examples, in one language. */
export interface RuleExamples {
  readonly noticed: readonly string[];
  /** Sentences much like those, about which nothing is said. */
  readonly left: readonly string[];
}

/** All rules, in the order of their ids. */
export const RULES: readonly RuleFacts[] = facts;
