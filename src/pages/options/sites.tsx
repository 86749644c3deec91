/** @jsxImportSource preact */
import { SITES } from '../../composer/sites/index.ts';
import type { Site } from '../../composer/sites/types.ts';
import { t } from '../../i18n.ts';
import { askFor } from '../shared/sites.ts';
import { Switch } from '../shared/switch.tsx';
import { AddedSites } from './added-sites.tsx';
import type { SectionProps } from './section.ts';

/** Where we are on: the sites that we know, and those that the user adds. */
export function Sites({ settings, change }: SectionProps) {
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
        {SITES.map((site) => (
          <li key={site.id}>
            <Switch on={settings.sites[site.id] ?? site.on} onChange={(on) => turn(site, on)}>
              {site.name}
            </Switch>
          </li>
        ))}
      </ul>
      <AddedSites settings={settings} change={change} />
    </>
  );
}
