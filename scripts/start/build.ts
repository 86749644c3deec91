import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../lib/browsers.ts';
import { runCommand } from '../test/command.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Made-up name of the demo page's host; names below "localhost" mean this machine in every browser. */
export const DEMO_HOST = 'think-before-you-post.localhost';
/** Only the demo's copy of the extension runs there, never the one for the stores. */
export const DEMO_MATCH = `http://${DEMO_HOST}/*`;
/** The bundled demo page. */
export const DEMO_PAGE = join(ROOT, 'dist/demo-page');

/** Where the demo's copy of the extension goes. */
export function demoFolder(kind: BrowserKind): string {
  return join(ROOT, 'dist', kind === 'firefox' ? 'demo-firefox' : 'demo-chrome');
}

/** Builds the extension for both browsers, and the demo page. */
export async function buildAll(): Promise<void> {
  const { ok, output } = await runCommand(['npm', 'run', 'build']);
  if (!ok) throw new Error(`The build failed:\n${output}`);
  await buildDemoPage();
}

/** Bundles the demo page with its editors. */
export async function buildDemoPage(): Promise<void> {
  await build({
    root: join(ROOT, 'src/pages/demo'),
    configFile: false,
    logLevel: 'warn',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: { outDir: DEMO_PAGE, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
}
