import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HERE = resolve(import.meta.dirname, 'checker');
const OUT = resolve(import.meta.dirname, '../../dist/bench-checker');

/**
 * Builds the smallest extension that checks a field as one types, around harper.js: what our overhead is held against.
 * The peers (bench/peers) must be installed.
 *
 * @returns the folder of the unpacked extension, for Chromium
 */
export async function buildChecker(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const name of ['background', 'content']) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: OUT,
        emptyOutDir: false,
        lib: { entry: join(HERE, `${name}.mjs`), formats: ['es'], fileName: () => `${name}.js` },
      },
    });
  }
  copyFileSync(join(HERE, 'manifest.json'), join(OUT, 'manifest.json'));
  return OUT;
}
