import { RE2JS, RE2JSException } from 're2js';
import type { Span } from '../types.ts';
import type { Compiled, PatternProblem } from './types.ts';

/**
 * Regular expressions in RE2's syntax (https://github.com/google/re2/wiki/Syntax), run in linear time: no expression of
 * anybody's can freeze a box. They read the draft as it is written, whatever its case ("(?-i)" makes case matter).
 */

/** The largest program that is taken, in RE2's own measure. At this size a draft of 300 characters takes about 2 ms. */
const LARGEST = 300;
const FLAGS = RE2JS.CASE_INSENSITIVE;
/** The longest expression that is read, in UTF-16 units: that of the settings' schema. One of thousands takes its time. */
const LONGEST = 200;

/** Reads an expression. Never throws. */
export function compileExpression(pattern: string): Compiled {
  if (pattern.trim() === '') return { ok: false, problem: 'empty', at: 0 };
  if (pattern.length > LONGEST) return { ok: false, problem: 'too-large', at: LONGEST };
  const failed = failure(pattern);
  if (failed) return { ok: false, problem: problemOf(failed), at: placeOf(failed, pattern) };
  const compiled = RE2JS.compile(pattern, FLAGS);
  if (compiled.programSize() > LARGEST) return { ok: false, problem: 'too-large', at: pattern.length };
  return { ok: true, find: ({ text }) => findAll(compiled, text) };
}

function findAll(compiled: RE2JS, text: string): readonly Span[] {
  // Only looking whether there is any is several times as fast, and mostly there is none.
  if (!compiled.test(text)) return [];
  const found: Span[] = [];
  const matcher = compiled.matcher(text);
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
  }
  return found;
}

/** What re2js says of an expression that it cannot read. */
interface Failure {
  readonly error: string;
  /** The part of the expression that it is about. */
  readonly input: string;
}

function failure(pattern: string, flags = FLAGS): Failure | null {
  try {
    RE2JS.compile(pattern, flags);
    return null;
  } catch (error) {
    if (!(error instanceof RE2JSException)) return { error: '', input: '' };
    const { error: what = '', input = '' } = error as { error?: string; input?: string | null };
    // The flags are put before the expression.
    return { error: what, input: (input ?? '').replace(/^\(\?i\)/, '') };
  }
}

/** By what re2js says; its words are those of RE2 and Go. */
const PROBLEMS: Readonly<Record<string, PatternProblem>> = {
  'missing closing )': 'open-parenthesis',
  'unexpected )': 'closing-parenthesis',
  'missing closing ]': 'bracket',
  'invalid character class range': 'class',
  'missing argument to repetition operator': 'repetition',
  'invalid nested repetition operator': 'repetition',
  'invalid repeat count': 'repetition',
  'invalid escape sequence': 'escape',
  'trailing backslash at end of expression': 'backslash',
  'invalid or unsupported Perl syntax': 'group',
  'invalid named capture': 'group',
  'duplicate capture group name': 'group',
  'invalid capture in lookbehind': 'group',
  'expression too large': 'too-large',
  'expression nests too deeply': 'too-large',
};

const problemOf = ({ error }: Failure): PatternProblem => PROBLEMS[error] ?? 'syntax';

/** Where an expression is wrong: re2js names the part, not its place. */
function placeOf(failed: Failure, pattern: string): number {
  if (failed.error === 'trailing backslash at end of expression') return pattern.length - 1;
  if (failed.error === 'missing closing )') return openParenthesis(pattern);
  // The part is all that follows the bracket.
  if (failed.error === 'missing closing ]' && pattern.endsWith(failed.input))
    return pattern.length - failed.input.length;
  const at = placeOfPart(failed, pattern);
  // Of a group, people look for the parenthesis.
  return problemOf(failed) === 'group' ? Math.max(0, pattern.lastIndexOf('(', at)) : at;
}

function placeOfPart(failed: Failure, pattern: string): number {
  if (failed.input === '' || failed.input.length >= pattern.length) return firstFailure(failed, pattern);
  const last = pattern.lastIndexOf(failed.input);
  if (last === -1) return firstFailure(failed, pattern);
  if (pattern.indexOf(failed.input) === last) return last;
  return pattern.lastIndexOf(failed.input, firstFailure(failed, pattern));
}

/**
 * The last character of the shortest beginning of the expression that is wrong in the same way; found by halving, because
 * an expression is read from the left and every longer beginning is wrong there, too. What is wrong does not hang on case,
 * and classes of thousands of letters are read many times as fast where it counts.
 */
function firstFailure({ error, input }: Failure, pattern: string): number {
  const isSame = (end: number): boolean => {
    const beginning = failure(pattern.slice(0, end), 0);
    return beginning?.error === error && (beginning.input === input || beginning.input.length === end);
  };
  let [good, bad] = [0, pattern.length];
  while (bad - good > 1) {
    const end = Math.floor((good + bad) / 2);
    if (isSame(end)) bad = end;
    else good = end;
  }
  return bad - 1;
}

/** The last parenthesis that is never closed. */
function openParenthesis(pattern: string): number {
  const open: number[] = [];
  // Escapes, quotations and classes, in which a parenthesis is only a sign.
  for (const { 0: part, index } of pattern.matchAll(/\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]|[()]/gu)) {
    if (part === '(') open.push(index);
    if (part === ')') open.pop();
  }
  return open.at(-1) ?? 0;
}
