import { type FoundBrowser, findBrowsers } from '../lib/browsers.ts';
import { needBrowsers } from '../lib/install-browsers.ts';

/**
 * The browser to start.
 * @param wanted chrome, chromium, edge or firefox; whichever is found when left out
 * @throws with one line that says what to install or to write
 */
export function chooseBrowser(wanted: string | undefined): FoundBrowser {
  const found = findBrowsers();
  if (wanted === undefined) {
    const [any] = found.length > 0 ? found : needBrowsers(['chromium']);
    if (any === undefined) throw new Error('Please install Chrome, Chromium, Edge or Firefox, then try again.');
    return any;
  }
  const name = wanted.toLowerCase();
  const match = found.find((browser) => browser.name.toLowerCase().split(' ').includes(name));
  if (match !== undefined) return match;
  if (name !== 'firefox' && name !== 'chromium') {
    const names = [...new Set(['chrome', 'chromium', 'edge', 'firefox'])];
    const problem = names.includes(name) ? `${wanted} is not installed here` : `there is no browser called ${wanted}`;
    throw new Error(`--browser: ${problem}. Found: ${found.map((browser) => browser.name).join(', ') || 'none'}.`);
  }
  const [installed] = needBrowsers([name]);
  if (installed === undefined) throw new Error(`Please install ${wanted}, then try again.`);
  return installed;
}
