import { readDraft } from '../../../src/engine/draft.ts';
import { compileExpression } from '../../../src/engine/own/expression.ts';
import { compilePhrase } from '../../../src/engine/own/phrase.ts';
import { type Compiled, type OwnPattern, PATTERN_PROBLEMS } from '../../../src/engine/own/types.ts';
import type { Draft, Span } from '../../../src/engine/types.ts';
import type { Case, Problem } from '../problem.ts';
import { Random } from '../random.ts';
import { fastest } from '../time.ts';
import { anyPattern, anyText } from './patterns.ts';

/** No pattern may keep page or background from answering for longer, in milliseconds; nor may its search in a draft. */
export const ALLOWED = 50;

export type Compile = (pattern: Pick<OwnPattern, 'kind' | 'pattern'>) => Compiled;

const compileAny: Compile = ({ kind, pattern }) =>
  kind === 'words' ? compilePhrase(pattern) : compileExpression(pattern);

/** Reads the pattern of a seed and looks for it. `timed` also bounds the time; `took` is told it, in milliseconds. */
export function expressionCases(
  { timed, took }: { readonly timed: boolean; readonly took?: (milliseconds: number, text: string) => void },
  compile: Compile = compileAny,
): (seed: number) => Case {
  return (seed) => {
    const random = new Random(seed);
    const pattern = anyPattern(random);
    const draft = readDraft(anyText(random, pattern.pattern));
    const problems = problemsOf(pattern, draft, compile);
    if (timed) {
      const compiling = fastest(() => void compile(pattern), ALLOWED);
      const compiled = compile(pattern);
      const finding = compiled.ok ? fastest(() => void compiled.find(draft), ALLOWED) : 0;
      const worst = Math.max(compiling, finding);
      took?.(worst, pattern.pattern);
      if (compiling > ALLOWED)
        problems.push({ what: `${pattern.kind}: takes too long to read`, detail: `${compiling.toFixed(0)} ms` });
      if (finding > ALLOWED)
        problems.push({ what: `${pattern.kind}: takes too long to find`, detail: `${finding.toFixed(0)} ms` });
    }
    return { seed, text: `${pattern.kind}: ${pattern.pattern}`, problems };
  };
}

/** What is promised of every pattern; empty where all of it holds. */
export function problemsOf(pattern: Pick<OwnPattern, 'kind' | 'pattern'>, draft: Draft, compile: Compile): Problem[] {
  const name = pattern.kind;
  try {
    const compiled = compile(pattern);
    if (compiled.ok)
      return spanProblems(compiled.find(draft), draft.text).map((what) => ({ what: `${name}: ${what}`, detail: '' }));
    const { problem, at } = compiled;
    const isPlace = Number.isInteger(at) && at >= 0 && at <= pattern.pattern.length;
    return [
      ...(isPlace ? [] : [{ what: `${name}: a place outside the pattern`, detail: String(at) }]),
      ...(PATTERN_PROBLEMS.includes(problem) ? [] : [{ what: `${name}: an unknown problem`, detail: problem }]),
    ];
  } catch (error) {
    return [{ what: `${name}: throws`, detail: error instanceof Error ? (error.stack ?? '') : String(error) }];
  }
}

function spanProblems(spans: readonly Span[], text: string): string[] {
  let before = 0;
  for (const { start, end } of spans) {
    if (start < before || end <= start || end > text.length)
      return ['places that overlap, are empty or outside the draft'];
    before = end;
  }
  return [];
}
