/** A hand inside the extension, to break what can break: its worker, its engine, its storage, its very being. */
import { type Page, TargetType } from 'puppeteer-core';
import { builtExtension } from '../driver/extension.ts';
import { FILL, MAKE_ROOM } from '../driver/full-storage.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';

const API = '(globalThis.browser ?? chrome)';
const OWN_PAGE = 'src/pages/already-posted/index.html';

/** What stands for the background's global scope. */
type Scope = typeof globalThis & { whole?: { normalize: typeof String.prototype.normalize; set: unknown } };

export class Control {
  readonly #launched: LaunchedBrowser;
  #page: Page | null = null;

  /** @param launched a browser with the extension; Firefox must be `drowsy` */
  constructor(launched: LaunchedBrowser) {
    this.#launched = launched;
  }

  /** Evaluates an expression in a page of the extension; it stays open from one time to the next. */
  async run(expression: string): Promise<unknown> {
    this.#page ??= await this.#open();
    return await this.#page.evaluate(`Promise.resolve(${expression})`);
  }

  /** Wakes the background, and waits until it answers. */
  wake(): Promise<unknown> {
    return this.run(`${API}.runtime.sendMessage({ type: 'try', text: 'hello' })`);
  }

  /** Ends the background. Firefox, being drowsy, does so by itself after half a second of rest. */
  async kill(): Promise<void> {
    if (this.#launched.kind === 'firefox') return;
    const target = this.#launched.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
    // It may be gone already.
    await target
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
  }

  /** Runs a function with the background's global scope; it must be self-contained. */
  async inBackground(code: (scope: Scope) => void): Promise<void> {
    await this.wake();
    if (this.#launched.kind === 'firefox') {
      await this.run(`browser.runtime.getBackgroundPage().then((scope) => void (${code.toString()})(scope))`);
      return;
    }
    const target = await this.#launched.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    await (await target.worker())?.evaluate(`void (${code.toString()})(globalThis)`);
  }

  /** Has the background do nothing else for so many milliseconds, from now on. */
  async hang(milliseconds: number): Promise<void> {
    const code = `void setTimeout(() => { for (const end = Date.now() + ${milliseconds}; Date.now() < end; ); })`;
    if (this.#launched.kind === 'firefox') {
      // All pages of an extension share one thread with its background there.
      await this.run(code.replace(/^void/, '0 * '));
      return;
    }
    await this.wake();
    const target = await this.#launched.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    await (await target.worker())?.evaluate(code);
  }

  /** Every draft is too much for the engine from now on, until `mend` or until the background is started anew. */
  breakEngine(): Promise<void> {
    return this.inBackground((scope) => {
      scope.String.prototype.normalize = () => {
        throw new Error('a bad day');
      };
    });
  }

  /** Nothing more can be stored: Chromium's storage is filled to its last byte. Firefox's is as large as the disk. */
  async fillStorage(): Promise<void> {
    await this.run(FILL);
  }

  /** Everything as before. */
  async mend(): Promise<void> {
    await this.kill();
    if (this.#launched.kind === 'chromium') await this.run(MAKE_ROOM);
    // Firefox's background starts anew, and whole, with the next page that asks for it.
    else await this.run(`browser.runtime.getBackgroundPage().then((scope) => void scope.location.reload())`);
    await until('the background to be whole', () => this.wake().then(Boolean));
  }

  /** Installs the extension anew, as an update does: content scripts of before belong to nobody now. */
  async reload(): Promise<void> {
    const page = this.#page;
    this.#page = null;
    await this.#launched.browser.installExtension(builtExtension(this.#launched.kind));
    await page?.close().catch(() => undefined);
  }

  async #open(): Promise<Page> {
    const { browser, extensionUrl } = this.#launched;
    const page = await browser.newPage();
    await page.goto(`${extensionUrl}${OWN_PAGE}`, { waitUntil: [] });
    await until('the extension page', () =>
      page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:'),
    );
    return page;
  }
}
