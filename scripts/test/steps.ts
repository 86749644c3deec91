import { needBrowsers } from '../lib/install-browsers.ts';
import { type Command, runCommand } from './command.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import { checkPackages } from './packages.ts';
import { runVitest } from './vitest.ts';
import { lintExtension } from './web-ext.ts';

export interface Step {
  readonly id: string;
  readonly name: string;
  /** Ids of steps that must have passed before. */
  readonly needs: readonly string[];
  run(): Promise<Outcome>;
}

/** Everything that must hold before a change is good, the quick ones first. */
export const STEPS: readonly Step[] = [
  { id: 'browsers', name: 'Chromium and Firefox are there', needs: [], run: async () => browsers() },
  { id: 'types', name: 'Types', needs: [], run: () => check(['tsc', '--noEmit']) },
  { id: 'lint', name: 'Lint', needs: [], run: () => check(['oxlint', '--type-aware', '--deny-warnings']) },
  { id: 'format', name: 'Format', needs: [], run: () => check(['biome', 'check', '--error-on-warnings']) },
  { id: 'unit', name: 'Unit tests', needs: [], run: () => runVitest('tests/vitest.config.ts') },
  { id: 'build', name: 'Builds for Chrome and Firefox', needs: [], run: () => check(['npm', 'run', 'build']) },
  { id: 'web-ext', name: 'web-ext lint', needs: ['build'], run: () => lintExtension('dist/firefox') },
  {
    id: 'packages',
    name: 'What the stores get',
    needs: ['build'],
    run: () => checkPackages(['dist/chrome', 'dist/firefox']),
  },
  {
    id: 'browser',
    name: 'Browser tests in Chromium and Firefox',
    needs: ['browsers', 'build'],
    run: () => runVitest('tests/vitest.browser.config.ts'),
  },
];

function browsers(): Outcome {
  needBrowsers(['chromium', 'firefox']);
  return { ...NOTHING, passed: 1 };
}

/** A command that passes or fails as a whole. */
async function check(command: Command): Promise<Outcome> {
  const { ok, output } = await runCommand(command);
  return { ...NOTHING, ...(ok ? { passed: 1 } : { failed: 1 }), output };
}
