/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { withIdentity } from '../../../settings/identity.ts';
import { type Identity, labelOf } from '../../shared/identities.ts';
import { IdentitySelect } from '../../shared/identity-select.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { allSites } from './site-names.ts';

export const SITE_IDENTITIES: Part = {
  id: 'by-site',
  title: 'options_identities_by_site',
  about: 'options_identities_by_site_about',
};

/** Sites where the account carries another name than usual: only the differences are listed. */
export function SiteIdentities({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const sites = allSites(settings);
  const differing = sites.filter(({ key }) => settings.siteIdentities[key] !== undefined);
  const others = sites.filter(({ key }) => settings.siteIdentities[key] === undefined);
  const [site, setSite] = useState('');
  const [identity, setIdentity] = useState<Identity>(
    settings.identity === 'professional' ? 'personal' : 'professional',
  );
  const chosen = others.find(({ key }) => key === site) ?? others[0];

  const add = (event: Event) => {
    event.preventDefault();
    if (chosen !== undefined) void change((before) => withIdentity(before, chosen.key, identity));
  };
  return (
    <Panel part={SITE_IDENTITIES}>
      {differing.length === 0 ? (
        <p class="empty">{t('options_identities_same', labelOf(settings.identity))}</p>
      ) : (
        <ul class="list">
          {differing.map(({ key, name }) => (
            <li key={key}>
              <span class="item">
                <strong>{name}</strong>
              </span>
              <IdentitySelect
                label={t('options_identity_on', name)}
                value={settings.siteIdentities[key] ?? settings.identity}
                onChange={(value) => void change((before) => withIdentity(before, key, value))}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('options_identity_as_usual_item', name)}
                onClick={() => void change((before) => withIdentity(before, key, null))}
              >
                {t('options_identity_as_usual')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && (
        <form class="add" onSubmit={add}>
          <label class="grow">
            <span>{t('options_identity_site')}</span>
            <select value={chosen.key} onChange={(event) => setSite(event.currentTarget.value)}>
              {others.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t('options_identity_there')}</span>
            <IdentitySelect value={identity} onChange={setIdentity} />
          </label>
          <button type="submit" class="main">
            {t('options_add')}
          </button>
        </form>
      )}
    </Panel>
  );
}
