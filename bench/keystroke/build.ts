import { join, resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { build } from 'vite';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { ruleTexts } from '../../scripts/build/rule-texts.ts';
import { stableNames } from '../../scripts/build/stable-names.ts';
import type { BrowserKind } from '../../scripts/lib/browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the extension with the timed composer in place of the plain one.
 *
 * @returns the folder of the unpacked extension
 */
export async function buildTimed(kind: BrowserKind): Promise<string> {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const manifest = await manifestFor(browser);
  const [script] = (manifest as unknown as { content_scripts: { js: string[] }[] }).content_scripts;
  if (!script) throw new Error('The manifest has no content script.');
  script.js = ['bench/keystroke/composer.iife.ts'];
  const outDir = join(ROOT, 'dist', `bench-${browser}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [crx({ manifest, browser }), ruleTexts()],
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome120', 'firefox142'],
      modulePreload: false,
      rolldownOptions: { output: stableNames() },
    },
  });
  return outDir;
}
