import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';
import { ruleMessage } from './protocol.ts';

/** A key of public/_locales, checked when types are. */
export type MessageKey = keyof typeof messages;

/** Texts in the language that the user chose against the browser's; null where the two are the same. */
let chosen: Readonly<Record<string, string>> | null = null;

/** Speaks another language from now on. @param texts all messages by their keys, gaps written as {1}, {2} ... */
export function speak(texts: Readonly<Record<string, string>>): void {
  chosen = texts;
}

function text(key: string, substitutions: readonly (string | number)[]): string {
  if (chosen === null) return browser.i18n.getMessage(key, substitutions.map(String));
  return (chosen[key] ?? '').replaceAll(/\{(\d)\}/g, (_gap, at) => String(substitutions[Number(at) - 1] ?? ''));
}

/** One of our texts in the user's language; `$1` and so on in it are replaced in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return text(key, substitutions);
}

/** One of a rule's texts in the user's language; empty where the rule has none. */
export function ruleText(rule: string, part: Parameters<typeof ruleMessage>[1]): string {
  return text(ruleMessage(rule, part), []);
}

/** Language of our texts, for dates, numbers and `<html lang>`: English where neither user nor browser speaks another of ours. */
export function language(): string {
  return t('page_language');
}
