import { matchesPattern } from './match-pattern.ts';
import type { Site, Software } from './types.ts';

/** Every file in entries/ holds one site as its default export; putting a file there is all it takes. */
const files = import.meta.glob<Site>('./entries/*.ts', { eager: true, import: 'default' });

/** All sites that we know, in the order of their ids. Of a site's boxes the first that fits an element counts. */
export const SITES: readonly Site[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Match patterns of the sites that are on from the start, sorted: the manifest's content-script matches. */
export const BUILT_IN_MATCHES: readonly string[] = SITES.filter((site) => site.on)
  .flatMap((site) => site.matches)
  .toSorted();

/** The site that `url` belongs to, or null for one that we do not know. */
export function siteFor(url: string): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** Software that anybody can run on a host of their own. */
export const SOFTWARE = SITES.filter(
  (site): site is Site & { readonly software: Software } => site.software !== undefined,
);

/** The boxes of a page: its site's, or, on a host that nobody knows, those of all software that it may run. */
export function boxesFor(url: string): Site['boxes'] {
  return siteFor(url)?.boxes ?? SOFTWARE.flatMap(({ boxes }) => boxes);
}
