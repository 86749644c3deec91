import { hostOf } from '../../../composer/sites/match-pattern.ts';
import type { Settings } from '../../../settings/index.ts';
import type { Identity } from '../../shared/identities.ts';
import { NAMED_SITES } from '../../shared/site-access.ts';

/** A site that may have an identity of its own: its key in the settings, and its name for people. */
export interface NamedSite {
  readonly key: string;
  readonly name: string;
}

/** All sites where the user may be read: the known ones, those added, and any that the settings name besides. */
export function allSites(settings: Settings): readonly NamedSite[] {
  const known = NAMED_SITES.map(({ id, name }) => ({ key: id, name }));
  // Of a pattern like *.example it is not known which hosts it stands for.
  const hosts = [...settings.added.map(hostOf), ...Object.keys(settings.siteIdentities)];
  const others = [...new Set(hosts)].filter((host) => !host.includes('*') && known.every(({ key }) => key !== host));
  return [...known, ...others.map((host) => ({ key: host, name: host }))];
}

/** Names of the sites whose identity was chosen apart from the usual one. */
export function sitesUnder(settings: Settings, identity: Identity): readonly string[] {
  return allSites(settings)
    .filter(({ key }) => settings.siteIdentities[key] === identity)
    .map(({ name }) => name);
}
