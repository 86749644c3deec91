/** Reaching into the extension's background, to give it bad days. */
import { type Page, TargetType } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch.ts';
import { until } from './until.ts';

/** The background's global scope, as far as tests touch it. */
export type Background = typeof globalThis & { chrome: { runtime: { reload(): void } }; mark?: number };

/** Firefox lets a background go on for a while after its last port closed, in milliseconds. */
const LONG_SLEEPER = 40_000;

/**
 * Runs a function with the background's global scope.
 *
 * @param code self-contained, because its source is sent to the browser; what it gives must be JSON or nothing
 */
export async function inBackground<T>(launched: LaunchedBrowser, code: (scope: Background) => T): Promise<T> {
  if (launched.kind === 'firefox') {
    return inExtensionPage(launched, `browser.runtime.getBackgroundPage().then(${code.toString()})`);
  }
  const target = await launched.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker cannot be reached.');
  return (await worker.evaluate(`(${code.toString()})(globalThis)`)) as T;
}

/**
 * Ends the background as browsers do when it was idle for long. Firefox decides that by itself: launch it with
 * `drowsy`, so that it is soon.
 */
export async function sleep(launched: LaunchedBrowser): Promise<void> {
  if (launched.kind === 'firefox') {
    const pages = 'browser.extension.getViews().map((view) => view.location.pathname)';
    const asleep = async (): Promise<boolean> => {
      const open = await inExtensionPage<string[]>(launched, pages);
      return open.every((path) => !path.includes('background'));
    };
    await until('the background to fall asleep', asleep, LONG_SLEEPER);
    return;
  }
  const target = await launched.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  await (await target.worker())?.close();
}

/**
 * Has the background do nothing else for a while. Resolves before that begins.
 *
 * @param delay after how long it begins, in milliseconds
 * @param duration how long it takes, in milliseconds
 */
export async function hang(launched: LaunchedBrowser, delay: number, duration: number): Promise<void> {
  const code = `void setTimeout(() => { for (const end = Date.now() + ${duration}; Date.now() < end; ); }, ${delay})`;
  if (launched.kind === 'chromium') {
    const target = await launched.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
    await (await target.worker())?.evaluate(code);
  } else {
    // All pages of an extension share one thread with its background there; the page stays open, so that its timer lives.
    await (await extensionPage(launched)).evaluate(code);
  }
}

/**
 * Evaluates an expression in a page of the extension, where its whole API is at hand.
 *
 * @param expression may be a promise; its value must be JSON or nothing
 */
export async function inExtensionPage<T>(launched: LaunchedBrowser, expression: string): Promise<T> {
  const page = await extensionPage(launched);
  try {
    return (await page.evaluate(`Promise.resolve(${expression})`)) as T;
  } finally {
    await page.close();
  }
}

async function extensionPage({ browser, extensionUrl }: LaunchedBrowser): Promise<Page> {
  if (extensionUrl === null) throw new Error('There is no extension in this browser.');
  const page = await browser.newPage();
  // Firefox sends no load event for extension pages.
  await page.goto(`${extensionUrl}src/pages/options/index.html`, { waitUntil: [] });
  await until('the extension page', () =>
    page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:'),
  );
  return page;
}
