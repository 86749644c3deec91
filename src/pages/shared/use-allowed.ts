import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { matchesPattern } from '../../composer/sites/match-pattern.ts';

/**
 * Whether the browser lets us in on a page, kept current; true until it is known. Firefox lets its users take back even
 * what the manifest names. `permissions.contains` cannot tell: Chrome says no for hosts of content scripts.
 */
export function useAllowed(url: string): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.permissions.getAll().then(
        ({ origins = [] }) => current && setAllowed(origins.some((pattern) => matchesPattern(pattern, url))),
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
  }, [url]);
  return allowed;
}
