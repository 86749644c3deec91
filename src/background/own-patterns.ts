import { compileExpression } from '../engine/own/expression.ts';
import { compilePhrase } from '../engine/own/phrase.ts';
import { OWN_RULE, ownRule } from '../engine/own/rules.ts';
import type { Compiled, OwnPattern } from '../engine/own/types.ts';
import type { RunningRule } from '../engine/types.ts';
import type { ShownFinding } from '../protocol.ts';
import type { Settings } from '../settings/index.ts';
import { isPolicyRule, type Policy } from '../settings/policy.ts';

/**
 * Patterns of the user's own and of their organisation's, as rules. The engine for expressions is imported at once and not
 * when first needed: Chrome's service workers cannot load code later (https://github.com/w3c/ServiceWorker/issues/1356).
 * It is a file of its own, and reading it costs 2 ms.
 */
export class OwnPatterns {
  #from: readonly OwnPattern[] = [];
  #rules: readonly RunningRule[] = [];
  #compiled = new Map<string, Compiled>();

  /** The rules of these patterns; those that are off or cannot be read are left out. Compiled once. */
  rules(patterns: readonly OwnPattern[]): readonly RunningRule[] {
    if (patterns === this.#from) return this.#rules;
    const compiled = new Map<string, Compiled>();
    const rules = patterns.flatMap((pattern) => {
      if (!pattern.on) return [];
      const key = `${pattern.kind} ${pattern.pattern}`;
      const one = this.#compiled.get(key) ?? compile(pattern);
      compiled.set(key, one);
      return one.ok ? [ownRule(pattern, one)] : [];
    });
    this.#compiled = compiled;
    this.#rules = rules;
    this.#from = patterns;
    return rules;
  }
}

const compile = ({ kind, pattern }: OwnPattern): Compiled =>
  kind === 'words' ? compilePhrase(pattern) : compileExpression(pattern);

/** What the card says of an own pattern: what it was given to say, or why it is there. */
export type Told = Required<Pick<ShownFinding, 'message' | 'source'>>;

/** Texts of _locales that are said of patterns. */
export type Say = (
  key: 'composer_own_pattern_why' | 'composer_policy_pattern_why' | 'composer_policy_unnamed',
  ...values: string[]
) => string;

/** @returns what is said of a rule, where it is one of these patterns; otherwise undefined */
export function told(rule: string, settings: Settings, policy: Policy, say: Say): Told | undefined {
  if (!rule.startsWith(OWN_RULE)) return undefined;
  const pattern = settings.patterns.find(({ id }) => OWN_RULE + id === rule);
  if (pattern === undefined) return undefined;
  if (!isPolicyRule(rule))
    return {
      message: pattern.message.trim() || say('composer_own_pattern_why', pattern.pattern),
      source: { title: '', url: '' },
    };
  const organisation = policy.organisation || say('composer_policy_unnamed');
  return {
    message: pattern.message.trim() || say('composer_policy_pattern_why', organisation),
    source: { title: organisation, url: policy.guidelines ?? '' },
  };
}
