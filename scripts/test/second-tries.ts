import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Where vitest is told to write the names of the tests that passed only at the second try. */
export const SECOND_TRIES_FILE = 'SECOND_TRIES_FILE';

/** A vitest reporter: a test that needed a second try passes, and is named so that somebody looks at it. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env[SECOND_TRIES_FILE];
    if (file === undefined) return;
    const names = modules.flatMap((module) =>
      [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky === true).map((test) => test.fullName),
    );
    writeFileSync(file, JSON.stringify(names));
  }
}
