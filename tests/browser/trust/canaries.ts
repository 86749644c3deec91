/** Words that stand nowhere else, and every place where one could have been left. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word that nobody else writes: 16 letters by chance. */
export function canary(): string {
  return Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

/** A file, by its path below the folder, and the name of a word that stands in it. */
export interface Found {
  readonly file: string;
  readonly name: string;
}

/**
 * The files below a folder that hold one of these words, as bytes of UTF-8 or UTF-16. Browsers compress what they store
 * (Snappy): where a word begins or ends like a key before it, its first or last letters are only referred to.
 */
export function filesWith(folder: string, words: Readonly<Record<string, string>>): Found[] {
  const found: Found[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = bytesOf(path);
    for (const [name, whole] of Object.entries(words)) {
      const word = whole.slice(2, -2);
      if (content.includes(word) || content.includes(Buffer.from(word, 'utf16le')))
        found.push({ file: path.slice(folder.length + 1), name });
    }
  }
  return found;
}

/** Empty where the browser has just taken the file away. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Which of these words stand in a text, by their names. */
export function wordsIn(text: string, words: Readonly<Record<string, string>>): string[] {
  return Object.entries(words).flatMap(([name, word]) => (text.includes(word) ? [name] : []));
}

/**
 * Everything about a page where a script could have left a word for others, but for what stands in it as text and the
 * values of its fields. Runs in the page; must be self-contained.
 */
export function leftInPage(): string {
  const left: string[] = [document.title, location.href, document.cookie, window.name, JSON.stringify(history.state)];
  for (const storage of [localStorage, sessionStorage]) left.push(JSON.stringify(Object.entries(storage)));
  for (const entry of performance.getEntries()) left.push(entry.name);
  for (const name of Object.getOwnPropertyNames(window)) left.push(name);
  const visit = (root: Document | ShadowRoot): void => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
      for (const rule of sheet.cssRules) left.push(rule.cssText);
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) left.push(`${name}=${value}`);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  for (const [name] of CSS.highlights) left.push(name);
  return left.join('\n');
}
