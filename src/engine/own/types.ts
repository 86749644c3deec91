import type { Category, Draft, FindingLevel, Span } from '../types.ts';

/** Words or an expression of the user's own, or of their organisation's. */
export interface OwnPattern {
  readonly id: string;
  /** 'words': a phrase with wildcards, see phrase.ts. 'expression': a regular expression in RE2's syntax, see expression.ts. */
  readonly kind: 'words' | 'expression';
  readonly pattern: string;
  readonly category: Category;
  readonly level: FindingLevel;
  /** What the author wants to be told; may be empty. */
  readonly message: string;
  readonly on: boolean;
}

export const PATTERN_PROBLEMS = [
  /** Nothing, or blanks only. */
  'empty',
  /** Wildcards alone would match nearly everything. */
  'only-wildcards',
  /** A lone * at the beginning or the end stands for nothing. */
  'edge',
  /** A backslash at the end, with nothing to escape. */
  'backslash',
  'open-parenthesis',
  'closing-parenthesis',
  'bracket',
  /** A range such as [z-a], or a class that does not exist. */
  'class',
  /** A repetition of nothing, of a repetition, or out of bounds. */
  'repetition',
  /** An escape sequence that is not known; back references are among them. */
  'escape',
  /** A group of a kind that cannot run in linear time (looking ahead) or is not known. */
  'group',
  /** It would make typing slow. */
  'too-large',
  'syntax',
] as const;
export type PatternProblem = (typeof PATTERN_PROBLEMS)[number];

export type PatternCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: PatternProblem;
      /** Where: a UTF-16 offset into the pattern, at most its length. */
      readonly at: number;
    };

/** Finds all places in a draft: in order, none empty, none overlapping. */
export type Find = (draft: Draft) => readonly Span[];

export type Compiled = { readonly ok: true; readonly find: Find } | Extract<PatternCheck, { ok: false }>;
