/** @jsxImportSource preact */
import type { Site } from '../../../composer/sites/types.ts';
import { t } from '../../../i18n.ts';
import { IDENTITIES } from '../../shared/identities.ts';
import { askFor, NAMED_SITES, withKnown } from '../../shared/site-access.ts';
import { Switch } from '../../shared/switch.tsx';
import { allowsAll, useOrigins } from '../../shared/use-allowed.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const KNOWN: Part = { id: 'known-sites', title: 'options_sites_known', about: 'options_sites_known_about' };

/** The sites whose post boxes we know, each with what differs there from the usual. */
export function KnownSites({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const origins = useOrigins();
  const isOn = (site: Site): boolean => settings.sites[site.id] ?? site.on;
  const turn = (site: Site, on: boolean) => {
    // The manifest covers only what is on from the start; for the rest the browser asks the user.
    const allowed = on && !site.on ? askFor(site.matches) : Promise.resolve(true);
    // Where the answer was no, it is switched as it was from the start.
    void allowed.then((yes) => change((before) => withKnown(before, site, yes ? on : site.on)));
  };
  /** What is different on a site, in a few words. */
  const differences = (site: Site): string => {
    const identity = settings.siteIdentities[site.id];
    const label = IDENTITIES.find(({ value }) => value === identity && value !== settings.identity)?.label;
    return [
      ...(isOn(site) === site.on ? [] : [t(site.on ? 'options_site_usually_on' : 'options_site_usually_off')]),
      ...(label === undefined ? [] : [t('options_site_account', t(label))]),
    ].join(' · ');
  };
  return (
    <Panel part={KNOWN}>
      <ul class="site-grid">
        {NAMED_SITES.map((site) => (
          <li key={site.id}>
            <Switch on={isOn(site)} onChange={(on) => turn(site, on)}>
              {site.name}
            </Switch>
            {differences(site) !== '' && <p class="different">{differences(site)}</p>}
            {isOn(site) && !allowsAll(origins, site.matches) && (
              <p class="muted">
                {t('options_site_not_allowed')}{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('options_site_allow_item', site.name)}
                  onClick={() => void askFor(site.matches)}
                >
                  {t('options_site_allow')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
