/** Everything that a page of ours says, and what of it is in the wrong language or missing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, extensionFor } from '../driver/extension.ts';

type Language = 'en' | 'fr';
type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * A copy of the build that has one language only: what a browser in that language shows. Browsers themselves speak
 * another language only with packages that are not everywhere.
 * @param matches match patterns of further sites that it has permission for
 */
export function speaking(language: Language, matches: readonly string[] = []): string {
  const folder = extensionFor('chromium', matches);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: language }));
  rmSync(join(folder, '_locales', language === 'en' ? 'fr' : 'en'), { recursive: true });
  return folder;
}

/** All messages of the package, those of the rules included. */
export function messagesOf(language: Language): Messages {
  const file = join(builtExtension('chromium'), '_locales', language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

/** Every text, placeholder and name on the page, also those that are folded away. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['placeholder', 'aria-label', 'alt', 'title']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Elements that should say something and do not, as a missing message leaves them. */
export function emptyElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, legend, label, button, option, a, summary, strong, p:not([role])')]
      .filter((element) => (element.textContent ?? '').trim() === '' && !element.hasAttribute('aria-label'))
      .map((element) => element.outerHTML),
  );
}

/** Buttons, links, headings and fields that stand out of the window, or whose text is cut off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, h1, h2, h3, legend, summary, select, label')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const hidden = getComputedStyle(element).clipPath !== 'none';
        return (
          !hidden &&
          width > 0 &&
          (left < -0.5 ||
            right > innerWidth + 0.5 ||
            (element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).display !== 'inline' &&
              getComputedStyle(element).overflowX !== 'visible'))
        );
      })
      .map((element) => `${element.localName} ${element.textContent}`),
  );
}

/** The texts that are one language's messages, word for word, and not the other's; or the same in both, untranslated. */
export function inTheWrongLanguage(texts: readonly string[], right: Messages, wrong: Messages): string[] {
  const patterns = Object.entries(wrong)
    // Our own name, and single words like “Client”, are the same in both.
    .filter(([key, { message }]) => key !== 'extension_name' && (right[key]?.message !== message || / /.test(message)))
    .map(([, { message }]) => message.split(/\$[A-Z]+\$/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    // Without a word of its own it says nothing about the language.
    .filter((parts) => /\p{L}{2}/u.test(parts.join('')))
    .map((parts) => new RegExp(`^${parts.join('.+')}$`, 'su'));
  return texts.filter((text) => patterns.some((pattern) => pattern.test(text)));
}
