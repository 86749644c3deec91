import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowsers } from '../../scripts/lib/install-browsers.ts';
import { buildPages } from '../pages/build.ts';

/**
 * Before all browser tests: both browsers and the bundled fixture pages.
 * @returns what removes the tests' files afterwards
 */
export default async function setup(): Promise<() => void> {
  needBrowsers(['chromium', 'firefox']);
  await buildPages();
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  process.env['BROWSER_TESTS_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
