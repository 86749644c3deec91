import { siteKey } from './on.ts';
import type { Settings } from './schema.ts';

/** Whose name the account on this page carries: as chosen for its site, otherwise as in general. */
export function identityOn(settings: Settings, url: string): Settings['identity'] {
  return settings.siteIdentities[siteKey(url)] ?? settings.identity;
}

/** Gives a site an identity of its own, or (with null) the usual one again. @param key as in `siteKey` */
export function withIdentity(settings: Settings, key: string, identity: Settings['identity'] | null): Settings {
  const { [key]: _old, ...others } = settings.siteIdentities;
  return { ...settings, siteIdentities: identity === null ? others : { ...others, [key]: identity } };
}
