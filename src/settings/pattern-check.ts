import { readDraft } from '../engine/draft.ts';
import { compilePattern } from '../engine/own/compile.ts';
import type { OwnPattern, PatternProblem } from '../engine/own/types.ts';
import type { Span } from '../engine/types.ts';
import type { MessageKey } from '../i18n.ts';

/** For those who write patterns of their own: whether one can be read, and what it finds. */

/** What is said of each problem. */
export const PROBLEM_TEXTS: Readonly<Record<PatternProblem, MessageKey>> = {
  empty: 'pattern_empty',
  'only-wildcards': 'pattern_only_wildcards',
  edge: 'pattern_edge',
  backslash: 'pattern_backslash',
  'open-parenthesis': 'pattern_open_parenthesis',
  'closing-parenthesis': 'pattern_closing_parenthesis',
  bracket: 'pattern_bracket',
  class: 'pattern_class',
  repetition: 'pattern_repetition',
  escape: 'pattern_escape',
  group: 'pattern_group',
  'too-large': 'pattern_too_large',
  syntax: 'pattern_syntax',
};

export type CheckedPattern =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Where the problem is: a UTF-16 offset into the pattern, at most its length. */
      readonly at: number;
      /** What is said of it. */
      readonly message: MessageKey;
    };

const expressions = () => import('../engine/own/expression.ts');

/** Whether a pattern can be used, and if not, where it is wrong. The engine for expressions is loaded when first needed. */
export async function checkPattern(kind: OwnPattern['kind'], pattern: string): Promise<CheckedPattern> {
  const compiled = await compilePattern(kind, pattern, expressions);
  return compiled.ok ? { ok: true } : { ok: false, at: compiled.at, message: PROBLEM_TEXTS[compiled.problem] };
}

/** What a pattern finds in a sentence, as UTF-16 ranges in order; nothing where the pattern cannot be used. */
export async function tryPattern(
  pattern: Pick<OwnPattern, 'kind' | 'pattern'>,
  sentence: string,
): Promise<readonly Span[]> {
  const compiled = await compilePattern(pattern.kind, pattern.pattern, expressions);
  return compiled.ok ? compiled.find(readDraft(sentence)) : [];
}
