import { OWN_RULE } from '../engine/own/rules.ts';
import type { Settings } from '../settings/index.ts';

/** "Never warn about ...", as chosen on the card. */

/** The user never wants to hear of these words again, from this rule or from any. */
export function withWordsAllowed(settings: Settings, words: string, rule: string | undefined): Settings {
  const known = settings.allowed.some((one) => one.words === words && one.rule === rule);
  if (known) return settings;
  return { ...settings, allowed: [...settings.allowed, rule === undefined ? { words } : { words, rule }] };
}

/** The user never wants to hear of this rule again; a pattern of their own is switched off where it stands. */
export function withRuleOff(settings: Settings, rule: string): Settings {
  const isOwn = settings.patterns.some(({ id }) => OWN_RULE + id === rule);
  if (!isOwn) return { ...settings, rules: { ...settings.rules, [rule]: 'off' } };
  const patterns = settings.patterns.map((one) => (OWN_RULE + one.id === rule ? { ...one, on: false } : one));
  return { ...settings, patterns };
}

/** The user never wants to be warned on this site again. */
export function withSiteOff(settings: Settings, site: string): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: false } };
}
