/** One promise that was not kept. */
export interface Problem {
  /** The promise, and the part of the project where one broke it: the same for cases of the same make. */
  readonly what: string;
  readonly detail: string;
}

/** One case: the same seed gives the same one again. */
export interface Case {
  readonly seed: number;
  readonly text: string;
  readonly problems: readonly Problem[];
}
