import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Where vitest is told to write which tests passed only at the second try. */
export const SECOND_TRIES_FILE = 'SECOND_TRIES_FILE';

/** A vitest reporter: a test that needed a second try passes, and is named with what failed at the first, so that somebody looks at it. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env[SECOND_TRIES_FILE];
    if (file === undefined) return;
    const names = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => [test.fullName, ...reasonsOf(test)].join('\n    ')),
    );
    writeFileSync(file, JSON.stringify(names));
  }
}

/** What failed at the first try, and where. */
const reasonsOf = (test: TestCase): string[] =>
  (test.result().errors ?? []).map(({ message, stacks = [] }) =>
    [message, ...stacks.slice(0, 3).map(({ file, line }) => `(${basename(file)}:${line})`)].join(' '),
  );
