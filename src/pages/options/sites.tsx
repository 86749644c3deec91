/** @jsxImportSource preact */
import { SITES } from '../../composer/sites/index.ts';
import type { Site } from '../../composer/sites/types.ts';
import { t } from '../../i18n.ts';
import { askFor } from '../shared/sites.ts';
import { Switch } from '../shared/switch.tsx';
import { allowsAll, useOrigins } from '../shared/use-allowed.ts';
import { AddedSites } from './added-sites.tsx';
import type { SectionProps } from './section.ts';

/** Where we are on: the sites that we know, and those that the user adds. */
export function Sites({ settings, change }: SectionProps) {
  const origins = useOrigins();
  const isOn = (site: Site): boolean => settings.sites[site.id] ?? site.on;
  const turn = (site: Site, on: boolean) => {
    // The manifest covers only what is on from the start; for the rest the browser asks the user.
    const allowed = on && !site.on ? askFor(site.matches) : Promise.resolve(true);
    void allowed.then((yes) =>
      change((before) => {
        const sites = { ...before.sites };
        if (!yes || on === site.on) delete sites[site.id];
        else sites[site.id] = on;
        return { ...before, sites };
      }),
    );
  };
  return (
    <>
      <Switch on={settings.enabled} onChange={(enabled) => void change((before) => ({ ...before, enabled }))}>
        <strong>{t('options_enabled')}</strong>
      </Switch>
      <h3>{t('options_sites_known')}</h3>
      <ul class="site-grid">
        {SITES.filter(({ matches }) => matches.length > 0).map((site) => (
          <li key={site.id}>
            <Switch on={isOn(site)} onChange={(on) => turn(site, on)}>
              {site.name}
            </Switch>
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
      <AddedSites settings={settings} change={change} />
    </>
  );
}
