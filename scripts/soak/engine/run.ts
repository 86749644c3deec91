import type { Case } from '../problem.ts';
import { Random } from '../random.ts';
import { type Engine, problemsOf, timeProblems } from './checks.ts';
import { anyContext } from './contexts.ts';
import { anyDraft, materialOf } from './drafts.ts';

/** A maker of cases: the same seed gives the same draft and settings, as long as the rules' examples are the same. `timed` also bounds its time. */
export function casesFor(engine: Engine, { timed }: { readonly timed: boolean }): (seed: number) => Case {
  const material = materialOf(
    engine.rules.flatMap(({ examples }) => [...examples.positive, ...examples.negative].map(({ text }) => text)),
  );
  const rules = engine.rules.map(({ id }) => id);
  return (seed) => {
    const random = new Random(seed);
    const text = anyDraft(random, material);
    const context = anyContext(random, text, rules);
    const problems = problemsOf(engine, text, context);
    return { seed, text, problems: timed ? [...problems, ...timeProblems(engine, text, context)] : problems };
  };
}
