/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import { identityOn, withIdentity } from '../../settings/identity.ts';
import type { Settings } from '../../settings/index.ts';
import { siteKey } from '../../settings/on.ts';
import { labelOf } from '../shared/identities.ts';
import { IdentitySelect } from '../shared/identity-select.tsx';
import type { SettingsInUse } from '../shared/use-settings.ts';

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
  readonly url: string;
}

/** Whose name the author's account on this site carries. */
export function IdentityHere({ settings, change, url }: Props) {
  const here = identityOn(settings, url);
  const differs = here !== settings.identity;
  return (
    <div class="identity">
      <label for="identity">{t('popup_identity')}</label>
      <IdentitySelect
        id="identity"
        {...(differs ? { about: 'identity-usual' } : {})}
        value={here}
        onChange={(identity) =>
          void change((before) =>
            // Only what differs from the usual is kept.
            withIdentity(before, siteKey(url), identity === before.identity ? null : identity),
          )
        }
      />
      {differs && (
        <p id="identity-usual" class="muted">
          {t('popup_identity_usual', labelOf(settings.identity))}
        </p>
      )}
    </div>
  );
}
