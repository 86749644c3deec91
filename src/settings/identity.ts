import { siteKey } from './on.ts';
import type { Settings } from './schema.ts';

/** Whose name the account on this page carries: as chosen for its site, otherwise as in general. */
export function identityOn(settings: Settings, url: string): Settings['identity'] {
  return settings.siteIdentities[siteKey(url)] ?? settings.identity;
}
