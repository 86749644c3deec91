/** A browser with the extension and the demo page in it, in which every screen can be brought up. */
import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, launch } from '../../tests/browser/driver/launch.ts';
import { choose } from '../../tests/browser/driver/settings.ts';
import { highlighted, isStill, type Shown, shown } from '../../tests/browser/driver/ui.ts';
import { until } from '../../tests/browser/driver/until.ts';
import { OwnPage, type OwnPageOptions } from '../../tests/browser/pages/own-page.ts';
import { speaking } from '../../tests/browser/pages/own-text.ts';
import { DEMO_MATCH } from '../start/build.ts';
import { type Language, settingsOf, storedOf } from './sample.ts';

/** The demo's first box: Draft.js, as on many sites. */
const BOX = '#chirp [contenteditable="true"]';

export class Stage {
  readonly language: Language;
  readonly #launched: LaunchedBrowser;
  readonly #demo: string;

  private constructor(language: Language, launched: LaunchedBrowser, demo: string) {
    this.language = language;
    this.#launched = launched;
    this.#demo = demo;
  }

  /** @param demo address of the demo page */
  static async open(language: Language, demo: string): Promise<Stage> {
    const launched = await launch('chromium', {
      extension: speaking(language, [DEMO_MATCH]),
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
    });
    const stage = new Stage(language, launched, demo);
    await choose(launched, { ...settingsOf(language), added: [DEMO_MATCH] }, [DEMO_MATCH]);
    const page = await stage.own('already-posted');
    await page.store(storedOf(language));
    await page.close();
    return stage;
  }

  async close(): Promise<void> {
    await this.#launched.browser.close();
  }

  /** One of the extension's own pages. */
  own(name: Parameters<typeof OwnPage.open>[1], options: OwnPageOptions = {}): Promise<OwnPage> {
    return OwnPage.open(this.#launched, name, options);
  }

  /** The demo page with somebody's draft in its first box, read and underlined. */
  async draft(text: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(this.#demo);
    await page.waitForSelector(BOX);
    await page.click(BOX);
    await page.keyboard.type(text);
    await until('the underline', async () => (await highlighted(page.mainFrame())).length > 0);
    await until('the badge', async () => (await this.shown(page))?.badge);
    return page;
  }

  /** The browser's number for the tab of a page. */
  async tabOf(page: Page): Promise<number> {
    const any = await this.own('already-posted');
    const url = page.url();
    const tabs = (await any.page.evaluate(
      'chrome.tabs.query({}).then((all) => all.map(({ id, url }) => ({ id, url })))',
    )) as { id: number; url?: string }[];
    await any.close();
    // Without the right to see addresses only our own pages' are told: the demo is the newest of the others.
    const others = tabs.filter((tab) => tab.url === url || tab.url === undefined);
    return others.at(-1)?.id ?? -1;
  }

  shown(page: Page): Promise<Shown | null> {
    return shown(page.mainFrame(), 'chromium');
  }

  /** Waits until nothing moves any more. */
  async still(page: Page): Promise<void> {
    await until('the page to stand still', async () => isStill(page.mainFrame(), 'chromium'));
    await page.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))',
    );
  }
}
