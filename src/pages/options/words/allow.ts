import type { Allowed } from '../../../engine/types.ts';
import type { Settings } from '../../../settings/index.ts';

const isSame = (a: Allowed, b: Allowed): boolean =>
  a.words.toLowerCase() === b.words.toLowerCase() && a.rule === b.rule;

/** Adds words that are fine, once. */
export function withAllowed(settings: Settings, allowed: Allowed): Settings {
  const others = settings.allowed.filter((old) => !isSame(old, allowed));
  return { ...settings, allowed: [...others, { ...allowed }] };
}

export function withoutAllowed(settings: Settings, gone: Allowed): Settings {
  return { ...settings, allowed: settings.allowed.filter((old) => !isSame(old, gone)) };
}
