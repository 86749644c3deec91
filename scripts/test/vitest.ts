import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import { SECOND_TRIES_FILE } from './second-tries.ts';

/** The part of vitest's JSON report that we count. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs the tests of one vitest configuration and counts them. */
export async function runVitest(config: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  const again = join(folder, 'second-tries.json');
  try {
    const { output } = await runCommand(
      [
        'vitest',
        'run',
        '--config',
        config,
        '--reporter=default',
        '--reporter=json',
        '--reporter=./scripts/test/second-tries.ts',
        `--outputFile.json=${file}`,
      ],
      { [SECOND_TRIES_FILE]: again },
    );
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that cannot be loaded has no tests, and fails all the same.
    const failed = report.success ? 0 : Math.max(1, report.numFailedTests);
    const skipped = report.numPendingTests + report.numTodoTests;
    const secondTries = JSON.parse(readFileSync(again, 'utf8')) as string[];
    return { passed: report.numPassedTests, failed, skipped, secondTries, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
