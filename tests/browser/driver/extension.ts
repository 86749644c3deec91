import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Add-on id, as in manifest.json. */
export const GECKO_ID: string = manifest(ROOT).browser_specific_settings.gecko.id;

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  host_permissions?: readonly string[];
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Folder of the built extension; EXTENSION_DIST names another place to look for it, such as an unpacked release. */
export function builtExtension(kind: BrowserKind): string {
  const dist = process.env['EXTENSION_DIST'] ?? join(ROOT, 'dist');
  const folder = join(dist, kind === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('The extension is not built: run npm run build first.');
  return folder;
}

/**
 * A copy of the built extension that already has the browser's permission for further sites, as if its user had given
 * it; they are still off until the settings say otherwise (settings.ts). The build itself never gets them.
 * @param matches WebExtension match patterns
 * @param folder where the copy goes; a temporary folder, removed at exit, when left out
 */
export function extensionFor(kind: BrowserKind, matches: readonly string[], folder?: string): string {
  const copy = folder ?? temporary(`extension-${kind}-`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(builtExtension(kind), copy, { recursive: true });
  const changed = manifest(copy);
  changed.host_permissions = matches;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(changed, null, 2));
  return copy;
}

function temporary(prefix: string): string {
  // The test runner ends its workers without their exit handlers, so it removes its own folder (setup.ts).
  const folder = mkdtempSync(join(process.env['BROWSER_TESTS_FOLDER'] ?? tmpdir(), prefix));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
