import { runCommand } from './command.ts';
import { NOTHING, type Outcome } from './outcome.ts';

/** The part of web-ext's JSON report that we count. */
interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
}

/** Mozilla's own check of the package: passes only without any error, warning or notice. */
export async function lintExtension(folder: string): Promise<Outcome> {
  const json = await runCommand(['web-ext', 'lint', '--source-dir', folder, '--output', 'json']);
  const { errors, warnings, notices } = (JSON.parse(json.stdout) as Report).summary;
  if (errors + warnings + notices === 0) return { ...NOTHING, passed: 1 };
  const { output } = await runCommand(['web-ext', 'lint', '--source-dir', folder]);
  return { ...NOTHING, failed: 1, output };
}
