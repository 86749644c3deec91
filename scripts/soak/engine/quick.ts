import type { Context, RunningRule } from '../../../src/engine/types.ts';
import type { Case, Problem } from '../problem.ts';
import { Random } from '../random.ts';
import { type Engine, fits, verdictProblems } from './checks.ts';
import { anyContext } from './contexts.ts';
import { anyDraft, materialOf } from './drafts.ts';

/** As long as most posts are, in UTF-16 units. */
const SHORT = 300;

/**
 * A maker of cases for very many of them: short drafts, read once each, with what one reading shows (no rule throws, spans
 * fit, levels and order hold). `casesFor` makes fewer of them, of any length, and looks at everything.
 */
export function quickCases(engine: Engine): (seed: number) => Case {
  const material = materialOf(
    engine.rules.flatMap(({ examples }) => [...examples.positive, ...examples.negative].map(({ text }) => text)),
  );
  const ids = engine.rules.map(({ id }) => id);
  let problems: Problem[] = [];
  const rules = engine.rules.map((rule) => watched(rule, (problem) => problems.push(problem)));
  return (seed) => {
    const random = new Random(seed);
    const text = short(random, anyDraft(random, material));
    const context: Partial<Context> = anyContext(random, text, ids);
    problems = [];
    try {
      problems.push(...verdictProblems(engine.assess(text, context, rules), text));
    } catch (error) {
      problems.push({ what: 'throws', detail: String(error) });
    }
    return { seed, text, problems };
  };
}

/** A piece of a draft, which may begin and end in the middle of a character. */
function short(random: Random, text: string): string {
  const length = Math.round(SHORT ** Math.sqrt(random.next()));
  const start = random.int(0, Math.max(0, text.length - length));
  return text.slice(start, start + length);
}

/** The rule, telling what `assess` would leave out. */
function watched(rule: RunningRule, tell: (problem: Problem) => void): RunningRule {
  return {
    ...rule,
    find(draft, context) {
      try {
        const matches = rule.find(draft, context);
        const wrong = [...matches, ...matches.flatMap(({ signs }) => signs)].find((span) => !fits(span, draft.text));
        if (wrong) tell({ what: `${rule.id}: a span that does not fit`, detail: JSON.stringify(wrong) });
        return matches;
      } catch (error) {
        tell({ what: `${rule.id}: throws`, detail: error instanceof Error ? (error.stack ?? error.message) : '' });
        return [];
      }
    },
  };
}
