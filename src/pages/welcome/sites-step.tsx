/** @jsxImportSource preact */
import type { Site } from '../../composer/sites/types.ts';
import { language, t } from '../../i18n.ts';
import { askFor, NAMED_SITES, withKnown } from '../shared/site-access.ts';
import { Switch } from '../shared/switch.tsx';
import { allowsAll, useOrigins } from '../shared/use-allowed.ts';
import { Frame } from './frame.tsx';
import type { StepProps } from './step.ts';

const USUAL = NAMED_SITES.filter(({ on }) => on);
const MORE = NAMED_SITES.filter(({ on }) => !on);

/** Where the extension is on, and the browser's permission where it is missing. */
export function SitesStep({ settings, change }: StepProps) {
  const origins = useOrigins();
  const isOn = ({ id, on }: Site): boolean => settings.sites[id] ?? on;
  const shutOut = NAMED_SITES.filter((site) => isOn(site) && !allowsAll(origins, site.matches));

  const turn = async (site: Site, on: boolean) => {
    // What is not on from the start needs the browser's permission; it asks only within the press itself.
    const asked = on && !site.on ? askFor(site.matches) : Promise.resolve(true);
    if (await asked) await change((before) => withKnown(before, site, on));
    // Shows the switch as it was where the answer was no.
    else await change((before) => ({ ...before }));
  };
  const list = (sites: readonly Site[]) => (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site.id}>
          <Switch on={isOn(site)} onChange={(on) => void turn(site, on)}>
            {site.name}
          </Switch>
        </li>
      ))}
    </ul>
  );

  return (
    <Frame step="sites" title={t('welcome_sites_title')} about={t('welcome_sites_about')}>
      {shutOut.length > 0 && (
        <div class="notice">
          <p>{t('welcome_sites_not_allowed', namesOf(shutOut))}</p>
          <button type="button" onClick={() => void askFor(shutOut.flatMap(({ matches }) => matches))}>
            {t('welcome_sites_allow')}
          </button>
        </div>
      )}
      {list(USUAL)}
      {MORE.length > 0 && (
        <details>
          <summary>{t('welcome_sites_more')}</summary>
          {list(MORE)}
        </details>
      )}
      <p class="muted">{t('welcome_sites_other')}</p>
    </Frame>
  );
}

const namesOf = (sites: readonly Site[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(sites.map(({ name }) => name));
