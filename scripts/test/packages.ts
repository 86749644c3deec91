import { problemsOf } from '../package/check.ts';
import { filesIn } from '../package/files.ts';
import { zip } from '../package/zip.ts';
import { runCommand } from './command.ts';
import { NOTHING, type Outcome } from './outcome.ts';

/** Nothing in the built folders that does not belong there or could send something; a second build gives the same bytes. */
export async function checkPackages(folders: readonly string[]): Promise<Outcome> {
  const first = folders.map(filesIn);
  const problems = first.flatMap((files, index) => problemsOf(files).map((problem) => `${folders[index]}: ${problem}`));
  const { ok, output } = await runCommand(['npm', 'run', 'build']);
  if (!ok) return { ...NOTHING, failed: 1, output };
  for (const [index, folder] of folders.entries()) {
    if (!Buffer.from(zip(filesIn(folder))).equals(zip(first[index] ?? []))) {
      problems.push(`${folder}: a second build of the same sources is not the same`);
    }
  }
  const checks = 2 * folders.length;
  const failed = Math.min(problems.length, checks);
  return { ...NOTHING, passed: checks - failed, failed, output: problems.join('\n') };
}
