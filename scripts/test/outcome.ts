/** What a step of `npm test` came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that passed only at the second try, and below each name what failed at the first. */
  readonly secondTries: readonly string[];
  /** What the step's command printed; shown when something failed. */
  readonly output: string;
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, secondTries: [], output: '' };

/** The sum of two outcomes, without their output. */
export function add(a: Outcome, b: Outcome): Outcome {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    secondTries: [...a.secondTries, ...b.secondTries],
    output: '',
  };
}
