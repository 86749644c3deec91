import browser from 'webextension-polyfill';
import { SITES, siteFor } from '../../composer/sites/index.ts';
import type { Site } from '../../composer/sites/types.ts';
import type { Settings } from '../../settings/index.ts';
import { siteKey } from '../../settings/on.ts';

/** The sites that can be switched on and off by name, in its order; software that anybody runs on a host of their own is not one. */
export const NAMED_SITES = SITES.filter(({ matches }) => matches.length > 0).toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en'),
);

/**
 * Asks the browser for the right to be on these pages. Must be called within the user's press, before any await:
 * Firefox grants nothing otherwise.
 */
export function askFor(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Gives a right back; what was never given is no matter. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Switches us on or off on the site of a page. */
export function withSite(settings: Settings, url: string, on: boolean): Settings {
  return withKnown(settings, { id: siteKey(url), on: siteFor(url)?.on ?? true }, on);
}

/** Switches us on or off on a site. Only what differs from its usual is kept. */
export function withKnown(settings: Settings, site: Pick<Site, 'id' | 'on'>, on: boolean): Settings {
  const { [site.id]: _old, ...others } = settings.sites;
  return { ...settings, sites: on === site.on ? others : { ...others, [site.id]: on } };
}

/** Adds a site by its match pattern; the browser's permission is asked for apart from it. */
export function withAdded(settings: Settings, pattern: string): Settings {
  return settings.added.includes(pattern) ? settings : { ...settings, added: [...settings.added, pattern] };
}

/** Takes an added site out again. */
export function withoutAdded(settings: Settings, pattern: string): Settings {
  return { ...settings, added: settings.added.filter((other) => other !== pattern) };
}
