import type { Browser } from 'webextension-polyfill';
import type { Texts } from '../protocol.ts';

/**
 * The extension API as the browser names it. The polyfill would cost a fifth of what every page may load (15 kB gzip),
 * and the few calls made here (ports, messages of _locales) have the same shape under both names. Where we come into a page
 * late, a name that is not our world's own is the page's element of that id.
 */
const names = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
export const browser: Browser = names[Object.hasOwn(names, 'browser') ? 'browser' : 'chrome'];

let chosen: Texts = {};

/** Takes over texts in a language that the user chose over the browser's. */
export function speak(texts: Texts): void {
  chosen = texts;
}

/** Adds to them. */
export function alsoSpeak(texts: Texts = {}): void {
  chosen = { ...chosen, ...texts };
}

/** One of our texts in the user's language; `$1`... in it are replaced in order. Empty where the key is unknown. */
export function t(key: string, ...substitutions: readonly string[]): string {
  const text = chosen[key];
  if (text !== undefined) return text.replace(/\$(\$|\d)/g, (_, sign) => substitutions[sign - 1] ?? '$');
  try {
    return browser.i18n.getMessage(key, [...substitutions]);
  } catch {
    return '';
  }
}

/** Whether this content script still belongs to a living extension: after an update it does not. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** How each browser lets an extension into closed shadow roots: Chromium by an API, Firefox by a property. */
interface OpensRoots {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones included (a right that extensions have); null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot, openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (shadowRoot || openOrClosedShadowRoot) return shadowRoot ?? openOrClosedShadowRoot ?? null;
  try {
    return (browser as OpensRoots).dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}
