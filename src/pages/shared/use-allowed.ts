import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { matchesPattern } from '../../composer/sites/match-pattern.ts';
import { exampleOf } from './site-address.ts';

/**
 * Match patterns of all pages that the browser lets us in on, kept current; null until they are known. Its users may
 * take back even what the manifest names. `permissions.contains` cannot tell: Chrome says no for hosts of content scripts.
 */
export function useOrigins(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.permissions.getAll().then(
        (all) => current && setOrigins(all.origins ?? []),
        () => undefined,
      );
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return origins;
}

/** Whether the browser lets us in on a page; true until it is known. */
export function allowsPage(origins: readonly string[] | null, url: string): boolean {
  return origins === null || origins.some((origin) => matchesPattern(origin, url));
}

/** Whether the browser lets us in on all pages of these match patterns; true until it is known. */
export function allowsAll(origins: readonly string[] | null, patterns: readonly string[]): boolean {
  return patterns.every((pattern) => origins?.includes(pattern) === true || allowsPage(origins, exampleOf(pattern)));
}
