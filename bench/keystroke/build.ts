import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../../scripts/lib/browsers.ts';
import { builtExtension } from '../../tests/browser/driver/extension.ts';

const HERE = import.meta.dirname;

/**
 * Copies the built extension, with the timed composer in place of the plain one.
 *
 * @returns the folder of the unpacked extension
 */
export async function buildTimed(kind: BrowserKind): Promise<string> {
  const copy = resolve(HERE, `../../dist/bench-${kind}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(builtExtension(kind), copy, { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: join(copy, 'src/composer'),
      emptyOutDir: false,
      target: ['chrome123', 'firefox142'],
      lib: {
        entry: join(HERE, 'composer.iife.ts'),
        formats: ['iife'],
        name: 'composer',
        fileName: () => 'main.iife.js',
      },
    },
  });
  return copy;
}
