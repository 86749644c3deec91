import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, type FoundBrowser, findBrowsers } from './browsers.ts';

const PACKAGES: Record<BrowserKind, { readonly debian: readonly string[]; readonly advice: string }> = {
  chromium: { debian: ['chromium'], advice: 'Chrome, Chromium or Edge' },
  firefox: { debian: ['firefox-esr', 'firefox'], advice: 'Firefox' },
};

/**
 * One browser of each wanted kind. What is missing is installed on Debian and Ubuntu when we are root.
 * @throws with one line that says what to install, where we cannot.
 */
export function needBrowsers(kinds: readonly BrowserKind[]): FoundBrowser[] {
  const missing = kinds.filter((kind) => !findBrowsers().some((browser) => browser.kind === kind));
  if (missing.length > 0 && canInstall()) install(missing);
  const found = findBrowsers();
  return kinds.map((kind) => {
    const browser = found.find((candidate) => candidate.kind === kind);
    if (browser !== undefined) return browser;
    const variable = kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
    throw new Error(`Please install ${PACKAGES[kind].advice} (or set ${variable} to where it is), then try again.`);
  });
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(kinds: readonly BrowserKind[]): void {
  console.log(`Installing ${kinds.map((kind) => PACKAGES[kind].debian[0]).join(' and ')} with apt-get ...`);
  apt('update');
  for (const kind of kinds) {
    // Ubuntu has no firefox-esr, Debian's stable no firefox.
    PACKAGES[kind].debian.some((name) => apt('install', '--yes', '--no-install-recommends', name));
  }
}

/** Runs apt-get without questions; shows what it said only when it fails. */
function apt(...args: string[]): boolean {
  const result = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status === 0) return true;
  console.log(`apt-get ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`.trimEnd());
  return false;
}
