import { type Browser, type LaunchOptions, launch as start } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { needBrowsers } from '../../../scripts/lib/install-browsers.ts';
import { GECKO_ID } from './extension.ts';

export interface Launch {
  /** Folder of the unpacked extension; none is installed when left out. */
  readonly extension?: string;
  /** BCP 47 tag of what the browser and the pages speak. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A window that a person uses, instead of a hidden one. */
  readonly window?: boolean;
  readonly executablePath?: string;
  /** Firefox: ends the background after half a second without work, instead of 30 s. */
  readonly drowsy?: boolean;
  /** Folder that downloads go to, unasked. */
  readonly downloads?: string;
  /** Firefox: its user says yes whenever an extension asks for a permission. */
  readonly grants?: boolean;
  /** Port of a proxy on this machine that gets every request no test answers. */
  readonly proxy?: number;
  /** Folder of the profile, which is kept; a temporary one when left out. */
  readonly profile?: string;
}

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Address of the extension's pages, with a slash at its end; null without the extension. */
  readonly extensionUrl: string | null;
  /** What the browser knows the extension by; null without it. */
  readonly extensionId: string | null;
}

/** Firefox makes up a new address for each install; tests need to know it. */
const FIREFOX_UUID = '7b6f1f0a-2c1e-4d53-9f0e-5d3b8f6a9c21';

/** Starts a browser with a fresh profile, and the extension in it if wanted. */
export async function launch(kind: BrowserKind, options: Launch = {}): Promise<LaunchedBrowser> {
  const executablePath = options.executablePath ?? needBrowsers([kind])[0]?.path;
  if (executablePath === undefined) throw new Error(`There is no ${kind} here.`);
  const browser = await start({
    executablePath,
    headless: options.window !== true,
    defaultViewport: options.window === true ? null : { width: 1000, height: 900 },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(kind === 'firefox' ? firefox(options) : chromium(options)),
  });
  if (options.extension === undefined) return { kind, browser, extensionUrl: null, extensionId: null };
  const extensionId = await browser.installExtension(options.extension);
  const extensionUrl = kind === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${extensionId}/`;
  return { kind, browser, extensionUrl, extensionId };
}

function chromium({ language = 'en-US', window, downloads, proxy }: Launch): LaunchOptions {
  const args = [
    `--lang=${language}`,
    `--accept-lang=${language}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
  ];
  if (proxy !== undefined) args.push(`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>');
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return {
    args,
    pipe: true,
    enableExtensions: true,
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
    ...(window === true ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
  };
}

function firefox({ language = 'en-US', colorScheme, drowsy, downloads, grants, proxy }: Launch): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...(drowsy === true ? { 'extensions.background.idle.timeout': 500 } : {}),
      ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...(grants === true ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(proxy === undefined ? {} : throughProxy(proxy)),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'browser.aboutwelcome.enabled': false,
      'browser.tabs.firefox-view': false,
      ...(colorScheme === undefined
        ? {}
        : { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
    },
  };
}

function throughProxy(port: number): Record<string, number | string | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
