import { useEffect, useState } from 'preact/hooks';

/** Where in the options page one is. */
export interface Route {
  /** Id of a section; null where the address names none. */
  readonly section: string | null;
  /** Something within it: a panel, a rule. */
  readonly item: string | null;
}

/** Reads an address's fragment: '#rules', '#rules/hates-work'. */
export function routeOf(hash: string): Route {
  const [section = '', item = ''] = hash.replace(/^#/, '').split('/', 2).map(decoded);
  return { section: section || null, item: item || null };
}

export function hashOf(section: string, item?: string): string {
  return item === undefined ? `#${section}` : `#${section}/${encodeURIComponent(item)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The route, kept current. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
