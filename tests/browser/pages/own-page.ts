/** One person at one of the extension's own pages: what they press, type and read, by the names that are shown. */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Settings } from '../../../src/settings/schema.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';

export interface OwnPageOptions {
  /** Query and fragment. */
  readonly suffix?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Width of the window, in CSS pixels. */
  readonly width?: number;
}

export class OwnPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page in a new tab, and waits until it shows something. */
  static async open(
    launched: LaunchedBrowser,
    name: 'already-posted' | 'options' | 'popup' | 'welcome',
    options: OwnPageOptions = {},
  ): Promise<OwnPage> {
    const { suffix = '', colorScheme, width } = options;
    const page = await launched.browser.newPage();
    if (width !== undefined) await page.setViewport({ width, height: 900 });
    if (colorScheme !== undefined)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    // Firefox sends no load event for extension pages.
    await page.goto(`${launched.extensionUrl}src/pages/${name}/index.html${suffix}`, { waitUntil: [] });
    const own = new OwnPage(page);
    await until(`the ${name} page`, () => page.evaluate(() => document.querySelector('main') !== null));
    return own;
  }

  /** Goes to a section of the options page, as its address or a link in the navigation does. */
  async go(section: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, section);
    const title = `nav a[href="#${section.split('/')[0] ?? ''}"][aria-current="page"]`;
    await until(`the section ${section}`, () =>
      this.page.evaluate((selector) => document.querySelector(selector) !== null, title),
    );
  }

  /** As if an organisation had given the browser this policy: managed storage cannot be written. Chromium only. */
  async givePolicy(policy: Readonly<Record<string, unknown>>): Promise<void> {
    await this.page.evaluateOnNewDocument((given) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { storage: { managed: object } } | undefined>;
      // A method, because tsx marks functions that are given to a variable by a helper that the page does not have.
      const managed = {
        get(_keys: unknown, answer?: (value: unknown) => void) {
          answer?.(given);
          return Promise.resolve(given);
        },
      };
      for (const api of [chrome, browser]) if (api?.storage !== undefined) Object.assign(api.storage.managed, managed);
    }, policy);
    await this.page.reload();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Everything that can be read on the page. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  async untilItSays(words: string): Promise<void> {
    await until(`“${words}”`, async () => (await this.text()).includes(words));
  }

  async untilItNoLongerSays(words: string): Promise<void> {
    await until(`“${words}” to go`, async () => !(await this.text()).includes(words));
  }

  /** The words underlined in the options page's try-it box. */
  underlined(): Promise<string[]> {
    return this.page.$$eval('.underlined u', (all) => all.map(({ textContent }) => textContent ?? ''));
  }

  /** What is stored, as it is, once changes under way are there: the page shows them before (src/storage/lock.ts). */
  stored(): Promise<Record<string, unknown>> {
    const read = '(globalThis.browser ?? chrome).storage.local.get(null)';
    return this.page.evaluate(`navigator.locks.request('settings', () => ${read})`) as Promise<Record<string, unknown>>;
  }

  async settings(): Promise<Settings> {
    return (await this.stored())['settings'] as Settings;
  }

  /** Puts things into the storage behind the pages' back. */
  async store(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(items)})`);
  }

  /**
   * The control of this name, as soon as it can be seen.
   *
   * @param group name of the group (of radio buttons) that it is in; anywhere when left out
   */
  async control(name: string, group?: string): Promise<ElementHandle<HTMLElement>> {
    return until(`“${name}”`, async () => {
      const handle = await this.page.evaluateHandle(findControl, name, group ?? null);
      const element = handle.asElement();
      if (element === null) await handle.dispose();
      return element as ElementHandle<HTMLElement> | null;
    });
  }

  /** Presses a control with the mouse. */
  async press(name: string, group?: string): Promise<void> {
    const control = await this.control(name, group);
    await control.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await control.click();
    await control.dispose();
  }

  /** Types into a field, after what stands there. */
  async type(name: string, text: string): Promise<void> {
    await this.press(name);
    await this.page.keyboard.type(text);
  }

  /** Chooses a file, as in the browser's own dialog. */
  async chooseFile(path: string): Promise<void> {
    const field = await this.page.$('input[type="file"]');
    if (field === null) throw new Error('There is nowhere to choose a file.');
    await field.uploadFile(path);
    await field.dispose();
  }

  async isOn(name: string, group?: string): Promise<boolean> {
    const control = await this.control(name, group);
    return control.evaluate((element) => (element as HTMLInputElement).checked);
  }

  /** Goes on to a control by Tab alone. */
  async tabTo(name: string, group?: string): Promise<void> {
    const wanted = await this.control(name, group);
    await until(`the focus to reach “${name}”`, async () => {
      if (await wanted.evaluate((element) => element === document.activeElement)) return true;
      await this.page.keyboard.press('Tab');
      return false;
    });
    await wanted.dispose();
  }

  async keys(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

/** Runs in the page; must be self-contained. */
function findControl(name: string, group: string | null): Element | null {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function's source goes to the page
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll('select, textarea')) control.remove();
    return (copy.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const by = element.getAttribute('aria-labelledby');
    if (by !== null) return textOf(document.getElementById(by) ?? element);
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    // A category's heading, without what is counted beside it.
    const heading = element.localName === 'summary' ? element.querySelector('h3') : null;
    return (labels.length > 0 ? labels : [heading ?? element]).map(textOf).join(' ');
  };
  const isInGroup = (element: Element): boolean => {
    const legend = element.closest('fieldset')?.querySelector('legend');
    return group === null || (legend !== null && legend !== undefined && textOf(legend) === group);
  };
  const controls = [...document.querySelectorAll('button, input, select, textarea, summary')];
  return (
    controls.find((element) => element.checkVisibility() && nameOf(element) === name && isInGroup(element)) ?? null
  );
}
