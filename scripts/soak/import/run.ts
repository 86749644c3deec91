import { parseImport } from '../../../src/settings/index.ts';
import type { Parsed } from '../../../src/settings/parse.ts';
import type { Case, Problem } from '../problem.ts';
import { Random } from '../random.ts';
import { fastest } from '../time.ts';
import { problemsOf } from './checks.ts';
import { anyFile } from './files.ts';

/** No file may keep the options page from answering for longer, in milliseconds. */
export const ALLOWED = 50;

/** Reads the file of a seed. `timed` also bounds its time; `took` is told it, in milliseconds of processor time. */
export function importCases(
  { timed, took }: { readonly timed: boolean; readonly took?: (milliseconds: number, text: string) => void },
  read: (json: string) => Parsed = parseImport,
): (seed: number) => Case {
  return (seed) => {
    const text = anyFile(new Random(seed));
    const problems: Problem[] = problemsOf(text, read);
    if (timed) {
      const best = fastest(() => void read(text), ALLOWED);
      took?.(best, text);
      if (best > ALLOWED)
        problems.push({ what: 'takes too long', detail: `${best.toFixed(0)} ms for ${text.length} characters` });
    }
    return { seed, text, problems };
  };
}
