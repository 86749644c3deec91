import { SITES, siteFor } from '../composer/sites/index.ts';
import { matchesPattern } from '../composer/sites/match-pattern.ts';
import type { Settings } from './schema.ts';

/** Whether all boxes rest at `now` (milliseconds since 1970, UTC). */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && settings.pausedUntil > now;
}

/** Under which key of `settings.sites` the choice for a page lies: a known site's id, otherwise its host. */
export function siteKey(url: string): string {
  return siteFor(url)?.id ?? (URL.canParse(url) ? new URL(url).hostname : '');
}

/** Whether the user wants us on this page's site, whatever the pause. */
export function isSiteOn(settings: Settings, url: string): boolean {
  const chosen = settings.sites[siteKey(url)];
  if (chosen !== undefined) return chosen;
  return siteFor(url)?.on === true || settings.added.some((pattern) => matchesPattern(pattern, url));
}

/** Whether we speak on this page now. */
export function isOn(settings: Settings, url: string, now: number): boolean {
  return settings.enabled && !isPaused(settings, now) && isSiteOn(settings, url);
}

/** Match patterns that the manifest does not cover: added sites, and known ones that are off unless switched on. Sorted. */
export function extraMatches(settings: Settings): readonly string[] {
  const switchedOn = SITES.filter((site) => !site.on && settings.sites[site.id] === true).flatMap(
    (site) => site.matches,
  );
  return [...new Set([...settings.added, ...switchedOn])].toSorted();
}
