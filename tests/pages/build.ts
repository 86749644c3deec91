import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { HAZARDS, SITES } from './sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the bundled pages are: <site id>/index.html and assets/. */
export const PAGES = join(ROOT, 'dist/pages');

/** Bundles the fixture pages with their editors, unless nothing has changed since the last time. */
export async function buildPages(): Promise<void> {
  const stamp = join(PAGES, 'sources.sha256');
  const now = fingerprint([import.meta.dirname, join(ROOT, 'src/pages/demo/editors'), join(ROOT, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  // The test runner says 'test', and the editors would then be built for development.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await bundle();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
  mkdirSync(PAGES, { recursive: true });
  writeFileSync(stamp, now);
}

async function bundle(): Promise<void> {
  const sites = [...SITES, ...HAZARDS];
  const pages = new Set(sites.flatMap(({ id, frames = {} }) => [id].concat(Object.values(frames))));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    base: '/',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: [...pages].map((id) => join(import.meta.dirname, id, 'index.html')) },
    },
  });
}

/** A hash over the names, sizes and times of all files below the given places. */
function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    } else {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const place of places) visit(place);
  return hash.digest('hex');
}
