import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Engine } from './checks.ts';

/** Builds today's engine and loads it. */
export async function buildEngine(): Promise<Engine> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'scripts/soak/engine/subject.ts', target: 'node20', write: false },
    ssr: { noExternal: true },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('The engine did not build into one module.');
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  try {
    const file = join(folder, 'engine.mjs');
    writeFileSync(file, chunk.code);
    const { engine } = (await import(pathToFileURL(file).href)) as { engine: Engine };
    return engine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
