import { needBrowsers } from '../../scripts/lib/install-browsers.ts';
import { buildPages } from '../pages/build.ts';

/** Before all browser tests: both browsers and the bundled fixture pages. */
export default async function setup(): Promise<void> {
  needBrowsers(['chromium', 'firefox']);
  await buildPages();
}
