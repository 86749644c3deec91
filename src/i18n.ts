import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';
import type { Source } from './engine/types.ts';
import { ruleMessage } from './protocol.ts';
import type { Settings } from './settings/schema.ts';

/** A key of public/_locales, checked when types are. */
export type MessageKey = keyof typeof messages;

/** Texts of a language other than the browser's, by key; null while ours are the browser's. */
let chosen: ReadonlyMap<string, string> | null = null;
/** The language asked for last, so that of two files on their way the later one holds. */
let wanted: Settings['language'] = 'auto';
let ready: Promise<void> = Promise.resolve();

/**
 * Has all our texts from now on in the language that the user chose. Where its file cannot be read they stay as they are.
 * @param choice `settings.language`; 'auto' goes back to the browser's language
 */
export function chooseLanguage(choice: Settings['language']): Promise<void> {
  if (choice !== wanted) {
    wanted = choice;
    ready = load(choice);
  }
  return ready;
}

async function load(choice: Settings['language']): Promise<void> {
  if (choice === 'auto' || choice === browser.i18n.getMessage('page_language')) {
    chosen = null;
    return;
  }
  try {
    const file = await fetch(browser.runtime.getURL(`_locales/${choice}/messages.json`));
    const texts = readTexts(await file.json());
    if (choice === wanted) chosen = texts;
  } catch {
    // The language we speak is better than none; the next call tries again.
    if (choice === wanted) wanted = 'auto';
  }
}

/** One of our texts in the chosen language; `$1` and so on in it are replaced in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return text(key, substitutions.map(String));
}

/** One of a rule's texts in the chosen language; empty where the rule has none. */
export function ruleText(rule: string, part: Parameters<typeof ruleMessage>[1]): string {
  return text(ruleMessage(rule, part), []);
}

/** Where a rule's why can be checked, in the chosen language where there is a page in it; empty where the rule has none. */
export function ruleSource(rule: string): Source {
  return { title: ruleText(rule, 'source'), url: ruleText(rule, 'source_url') };
}

/** Language of our texts, for dates, numbers and `<html lang>`: English where the browser's own is not among them. */
export function language(): string {
  return t('page_language');
}

/**
 * Our texts in the language that the user chose, `$1` and so on in them standing for values: for the composer, which
 * has only the browser's language. Null where that is the one chosen.
 */
export function chosenTexts(): ReadonlyMap<string, string> | null {
  return chosen;
}

function text(key: string, substitutions: string[]): string {
  const found = chosen?.get(key);
  if (found === undefined) return chosen === null ? browser.i18n.getMessage(key, substitutions) : '';
  return fill(found, substitutions);
}

/** Puts values in the place of `$1` and so on; `$$` is a dollar sign. */
export function fill(pattern: string, values: readonly string[]): string {
  return pattern.replaceAll(/\$(?:(\$)|([1-9]))/g, (_, dollar: string | undefined, number: string | undefined) =>
    dollar === undefined ? (values[Number(number) - 1] ?? '') : dollar,
  );
}

/** A file of _locales as texts with `$1` in them: named gaps, whose contents say which value they are, are resolved. */
export function readTexts(file: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (typeof file !== 'object' || file === null) return texts;
  for (const [key, entry] of Object.entries(file)) {
    const { message, placeholders = {} } = entry as {
      message: string;
      placeholders?: Readonly<Record<string, { readonly content: string }>>;
    };
    const gaps = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
    texts.set(
      key,
      message.replaceAll(/\$([A-Za-z0-9_@]+)\$/g, (whole, name: string) => gaps.get(name.toLowerCase()) ?? whole),
    );
  }
  return texts;
}
