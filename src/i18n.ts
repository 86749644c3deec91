import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';
import { ruleMessage } from './protocol.ts';

/** A key of public/_locales, checked when types are. */
export type MessageKey = keyof typeof messages;

/** One of our texts in the browser's language; `$1` and so on in it are replaced in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** One of a rule's texts in the browser's language; empty where the rule has none. */
export function ruleText(rule: string, part: Parameters<typeof ruleMessage>[1]): string {
  return browser.i18n.getMessage(ruleMessage(rule, part));
}

/** Language of our texts, for dates, numbers and `<html lang>`: English where the browser's own is not among them. */
export function language(): string {
  return t('page_language');
}
