import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bareRules } from '../../scripts/build/bare-rules.ts';
import { lexiconsTogether } from '../../scripts/build/lexicons-together.ts';
import { wordsInOrder } from '../../scripts/build/words-in-order.ts';
import { percentile } from '../percentile.ts';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));
/** What a background woken by a focused box reads first, then one sentence of the other language. */
const DRAFTS = ['I hate my job', 'Je déteste mon boulot'];

export interface ColdStart {
  readonly name: string;
  /** Medians over the processes, in milliseconds of processor time (all threads) since before the load. */
  readonly loaded: number;
  readonly first: number;
  readonly both: number;
  /** Median of the time the garbage collector took in all of it, by the clock. */
  readonly collecting: number;
  readonly runs: number;
}

/** The engine as the package carries it, as one minified module for Node. */
export async function packagedEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [bareRules(), lexiconsTogether(), wordsInOrder()],
    build: { ssr: 'src/engine/index.ts', target: 'node20', write: false, minify: true },
    ssr: { noExternal: true },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('The engine did not build into one module.');
  return chunk.code;
}

/**
 * Times the start of the engine in fresh processes, in turns with other builds of it, so that before and after stand
 * beside each other.
 *
 * @param runs processes for each
 * @param others files of other builds (`export { assess }`), by name
 */
export async function measureColdStart(
  runs: number,
  others: Readonly<Record<string, string>> = {},
): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    const now = join(folder, 'engine.mjs');
    writeFileSync(now, await packagedEngine());
    const engines = Object.entries({ ...others, now });
    const found = engines.map((): Record<Figure, number[]> => ({ loaded: [], first: [], both: [], collecting: [] }));
    for (let run = 0; run < runs; run++) {
      for (const [i, [, file]] of engines.entries()) {
        const { times, collecting } = readChild(
          execFileSync(process.execPath, [CHILD, file, ...DRAFTS], { encoding: 'utf8' }),
        );
        const [loaded = Number.NaN, first = Number.NaN, both = Number.NaN] = times;
        for (const [figure, ms] of Object.entries({ loaded, first, both, collecting }))
          found[i]?.[figure as Figure].push(ms);
      }
    }
    return engines.map(([name], i) => {
      const median = (figure: Figure): number => percentile(found[i]?.[figure] ?? [], 50);
      return {
        name,
        loaded: median('loaded'),
        first: median('first'),
        both: median('both'),
        collecting: median('collecting'),
        runs,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Figure = 'loaded' | 'first' | 'both' | 'collecting';

function readChild(line: string): { readonly times: readonly number[]; readonly collecting: number } {
  return JSON.parse(line) as { times: number[]; collecting: number };
}
