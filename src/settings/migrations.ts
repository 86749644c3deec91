/** Settings of some version, not yet checked beyond being an object with that number. */
export type Versioned = Readonly<Record<string, unknown>> & { readonly version: number };

/**
 * One step from each older version to the next: `migrations[1]` turns version 1 into version 2. A step sees data that
 * was valid in its version and returns data that is valid in the next. A step is never changed once released; each has a
 * fixture in tests/unit/settings/fixtures/.
 */
export const migrations: Readonly<Record<number, (old: Versioned) => Versioned>> = {
  1: (old) => ({
    ...old,
    version: 2,
    siteIdentities: {},
    patterns: [],
    rest: { until: null, hours: [] },
    awareness: { workingHours: [], lateNight: false, postsToday: null },
    countdown: 0,
    insights: true,
    sync: 'off',
    language: 'auto',
  }),
};

/**
 * Brings settings to `target`, step by step.
 * @throws Error where a step is missing, which a test rules out for released versions
 */
export function migrate(settings: Versioned, target: number, steps = migrations): Versioned {
  let current = settings;
  while (current.version < target) {
    const step = steps[current.version];
    if (step === undefined) throw new Error(`No migration from settings version ${current.version}`);
    current = step(current);
  }
  return current;
}
