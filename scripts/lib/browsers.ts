import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** As people call it: 'Chrome', 'Chromium', 'Edge', 'Firefox'. */
  readonly name: string;
  readonly path: string;
}

interface Product {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Looked for in PATH. */
  readonly commands: readonly string[];
  /** Below /Applications and ~/Applications. */
  readonly mac: string;
  /** Below the Windows program folders. */
  readonly windows: string;
}

/** In the order in which `npm start` prefers them. */
const PRODUCTS: readonly Product[] = [
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox ESR',
    commands: ['firefox-esr'],
    mac: 'Firefox ESR.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox ESR/firefox.exe',
  },
];

/** All browsers of this machine that we can use, the preferred one first. CHROME_PATH and FIREFOX_PATH come before all. */
export function findBrowsers(): FoundBrowser[] {
  const found: FoundBrowser[] = [];
  for (const [kind, variable] of [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (!existsSync(path)) throw new Error(`${variable} says ${path}, but there is no such file.`);
    found.push({ kind, name: path, path });
  }
  for (const product of PRODUCTS) {
    const path = candidates(product).find((candidate) => existsSync(candidate));
    if (path !== undefined) found.push({ kind: product.kind, name: product.name, path });
  }
  return found;
}

function candidates({ commands, mac, windows }: Product): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, mac));
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const folder = process.env[name];
        return folder === undefined ? [] : [join(folder, windows)];
      });
    default: {
      const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}
