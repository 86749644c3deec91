/** One person at one fixture page: what they press, type and see. */
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import type { Published } from '../../pages/shared/timeline.ts';
import type { FixtureBox, FixtureSite, Place } from '../../pages/sites.ts';
import type { LaunchedBrowser } from './launch.ts';
import { type FixtureServer, serve } from './serve.ts';
import { highlighted, type Question, type Shown, shown } from './ui.ts';
import { until } from './until.ts';

export interface VisitOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Run in the page's world before any script of the page; self-contained. */
  readonly prepare?: () => void;
}

export class Visit {
  readonly page: Page;
  readonly kind: BrowserKind;
  readonly site: FixtureSite;
  readonly server: FixtureServer;
  /** Uncaught errors of the page's scripts, ours included. */
  readonly errors: string[] = [];

  private constructor(page: Page, kind: BrowserKind, site: FixtureSite, server: FixtureServer) {
    this.page = page;
    this.kind = kind;
    this.site = site;
    this.server = server;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens a fixture page in a new tab. */
  static async open({ browser, kind }: LaunchedBrowser, site: FixtureSite, options: VisitOptions = {}): Promise<Visit> {
    const page = await browser.newPage();
    if (options.colorScheme !== undefined && kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    }
    if (options.prepare !== undefined) await page.evaluateOnNewDocument(options.prepare);
    const visit = new Visit(page, kind, site, await serve(page, site, kind));
    await visit.load();
    return visit;
  }

  /** Loads the page, afresh where it was there already. */
  async load(): Promise<void> {
    await this.page.goto(this.site.url);
    await this.ready();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Waits until the fixture's own script runs, in all of its frames. */
  private async ready(): Promise<void> {
    const frames = 1 + this.frameNames.length;
    await until(`${this.site.id} to be ready`, async () => {
      const states = await Promise.all(this.page.frames().map((frame) => frame.evaluate(() => 'published' in window)));
      return states.length === frames && states.every(Boolean);
    });
  }

  /** Names of the frames that boxes are in, in the document's order. */
  private get frameNames(): string[] {
    return [...new Set(this.site.boxes.flatMap(({ editable }) => editable.frame ?? []))];
  }

  box(id: string): FixtureBox {
    const box = this.site.boxes.find((candidate) => candidate.id === id);
    if (box === undefined) throw new Error(`${this.site.id} has no box ${id}`);
    return box;
  }

  /** The frame that a place is in. */
  frame(place: Place): Frame {
    const { frame: name } = place;
    if (name === undefined) return this.page.mainFrame();
    // Firefox does not tell the names of frames; both browsers list them in the document's order, as sites.ts does.
    const frame = this.page.mainFrame().childFrames()[this.frameNames.indexOf(name)];
    if (frame === undefined) throw new Error(`There is no frame ${name}`);
    return frame;
  }

  /** Presses a place with the mouse, as soon as it is there. */
  async press(place: Place): Promise<void> {
    const element = await this.find(place);
    if (place.at === undefined) {
      await element.click();
    } else {
      const area = await element.boundingBox();
      if (area === null) throw new Error(`${place.selector} is not visible`);
      await this.page.mouse.click(area.x + area.width * place.at[0], area.y + area.height * place.at[1]);
    }
    await element.dispose();
  }

  private async find(place: Place): Promise<ElementHandle> {
    return until(`${place.selector} to be there`, async () => {
      const element = await this.frame(place).$(place.selector);
      return element !== null && (await element.isVisible()) ? element : null;
    });
  }

  /** Opens a box if it is not open yet, and puts the caret into it. */
  async focus(box: FixtureBox): Promise<void> {
    const { editable, open } = box;
    const there = await this.frame(editable).$(editable.selector);
    if (there === null) for (const place of open) await this.press(place);
    await this.press(editable);
  }

  /** Types into a box, key by key; a newline is whatever key breaks a line there. */
  async type(box: FixtureBox, text: string): Promise<void> {
    await this.focus(box);
    await this.keys(box, text);
  }

  /** Types at the caret. */
  async keys(box: FixtureBox, text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.breakLine(box);
      await this.line(line);
    }
  }

  /** Chromium is told of all keys at once, as Firefox is: waiting for each key's answer would be most of a test's time. */
  private async line(line: string): Promise<void> {
    const { keyboard } = this.page;
    if (this.kind === 'firefox') return keyboard.type(line);
    for (const part of line.match(/[ -~]+|[^ -~]+/gu) ?? []) {
      if (!/^[ -~]/u.test(part)) await keyboard.type(part);
      else
        await Promise.all(
          Array.from(part).flatMap((key) => [keyboard.down(key as KeyInput), keyboard.up(key as KeyInput)]),
        );
    }
  }

  /** Puts a text at the caret at once, as dictation and autocorrect do. */
  async insert(box: FixtureBox, text: string): Promise<void> {
    await this.frame(box.editable).evaluate((words) => document.execCommand('insertText', false, words), text);
  }

  private async breakLine(box: FixtureBox): Promise<void> {
    const { keyboard } = this.page;
    if (!box.keys.includes('Enter')) return keyboard.press('Enter');
    await keyboard.down('Shift');
    await keyboard.press('Enter');
    await keyboard.up('Shift');
  }

  /** Sends with the mouse. */
  async pressPost(box: FixtureBox): Promise<void> {
    if (box.submit === null) throw new Error(`${this.site.id} has no button in ${box.id}`);
    if (box.next !== undefined) await this.press(box.next);
    await this.press(box.submit);
  }

  /** Sends with the keyboard, the caret being in the box. */
  async pressKeys(keys: FixtureBox['keys'][number]): Promise<void> {
    if (keys === 'Enter') return this.page.keyboard.press('Enter');
    const mod: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';
    await this.page.keyboard.down(mod);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up(mod);
  }

  /** Everything that was published so far, in all frames, oldest first. */
  async published(): Promise<Published[]> {
    const lists = await Promise.all(this.page.frames().map((frame) => frame.evaluate(() => window.published)));
    return lists.flat().toSorted((a, b) => a.at - b.at);
  }

  /** Waits until exactly so many texts are published, and gives them. */
  async untilPublished(count: number): Promise<string[]> {
    return until(`${count} published`, async () => {
      const all = (await this.published()).map(({ text }) => text);
      if (all.length > count) throw new Error(`published too much: ${JSON.stringify(all)}`);
      return all.length === count ? all : null;
    });
  }

  /** What the extension shows around a box; nothing yet is the same as nothing. */
  async shown(box: FixtureBox): Promise<Shown> {
    const nothing: Shown = { question: null, badge: null, card: null, status: '', mirrored: [] };
    return (await shown(this.frame(box.editable), this.kind)) ?? nothing;
  }

  /** The words underlined around a box. */
  async underlined(box: FixtureBox): Promise<string[]> {
    const { mirrored } = await this.shown(box);
    return [...mirrored, ...(await highlighted(this.frame(box.editable)))];
  }

  /** Waits for the question before publishing. */
  async untilAsked(box: FixtureBox): Promise<Question> {
    return until(`the question in ${this.site.id}`, async () => (await this.shown(box)).question);
  }

  /** Waits until the question is gone. */
  async untilAnswered(box: FixtureBox): Promise<void> {
    await until('the question to close', async () => (await this.shown(box)).question === null);
  }

  /** What stands in a box, as its page would publish it; null when the box is gone. */
  async shownIn(box: FixtureBox): Promise<string | null> {
    const element = await this.frame(box.editable).$(box.editable.selector);
    if (element === null) return null;
    return element.evaluate((node) => ('value' in node ? String(node.value) : (node as HTMLElement).innerText));
  }
}
