import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { load } from './load.ts';

export type BrowserName = 'chrome' | 'firefox';

interface Manifest {
  version: string;
  background: { service_worker: string; type: 'module' } | { scripts: string[]; type: 'module' };
  content_scripts: { matches: readonly string[]; match_origin_as_fallback?: true; match_about_blank?: true }[];
  storage?: unknown;
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
}

/** One browser's manifest, from manifest.json, package.json's version and the site data. */
export async function manifestFor(browser: BrowserName): Promise<ManifestV3Export> {
  const manifest: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  manifest.version = JSON.parse(readFileSync('package.json', 'utf8')).version;

  const sites = await load<typeof import('../../src/composer/sites/index.ts')>('./src/composer/sites/index.ts');
  const [script] = manifest.content_scripts;
  if (script === undefined) throw new Error('manifest.json names no content script');
  // Chrome follows frames without an address of their own (blob:, srcdoc) only from whole hosts.
  const { match_origin_as_fallback: _, ...rest } = script;
  manifest.content_scripts = [
    { ...script, matches: sites.BUILT_IN_MATCHES.filter(coversHost) },
    { ...rest, match_about_blank: true, matches: sites.BUILT_IN_MATCHES.filter((pattern) => !coversHost(pattern)) },
  ];

  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
  } else if ('service_worker' in manifest.background) {
    // Firefox reads managed storage without a schema, and has no key for one.
    delete manifest.storage;
    delete manifest.minimum_chrome_version;
    // Firefox has event pages instead of service workers; crxjs looks for the entry in `scripts` there.
    manifest.background = { scripts: [manifest.background.service_worker], type: 'module' };
  }
  return manifest as unknown as ManifestV3Export;
}

function coversHost(pattern: string): boolean {
  return /^[^/]+:\/\/[^/]+\/\*$/u.test(pattern);
}
