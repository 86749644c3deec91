/** @jsxImportSource preact */
import { type MessageKey, t } from '../../i18n.ts';
import { identityOn } from '../../settings/identity.ts';
import type { Settings } from '../../settings/index.ts';
import { siteKey } from '../../settings/on.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';

type Identity = Settings['identity'];

const LABELS: Readonly<Record<Identity, MessageKey>> = {
  personal: 'options_identity_personal',
  professional: 'options_identity_professional',
  anonymous: 'options_identity_anonymous',
};
const isIdentity = (value: string): value is Identity => value in LABELS;

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
  readonly url: string;
}

/** Whose name the author's account on this site carries. */
export function IdentityHere({ settings, change, url }: Props) {
  const here = identityOn(settings, url);
  const usual = t('popup_identity_usual', t(LABELS[settings.identity]));
  return (
    <div class="identity">
      <label for="identity">{t('popup_identity')}</label>
      <select
        id="identity"
        value={here}
        aria-describedby={here === settings.identity ? undefined : 'identity-usual'}
        onChange={({ currentTarget: { value } }) => {
          if (isIdentity(value)) void change((before) => withIdentity(before, url, value));
        }}
      >
        {Object.entries(LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {t(label)}
          </option>
        ))}
      </select>
      {here !== settings.identity && (
        <p id="identity-usual" class="muted">
          {usual}
        </p>
      )}
    </div>
  );
}

/** Only what differs from the usual is kept. */
function withIdentity(settings: Settings, url: string, identity: Identity): Settings {
  const siteIdentities = { ...settings.siteIdentities };
  if (identity === settings.identity) delete siteIdentities[siteKey(url)];
  else siteIdentities[siteKey(url)] = identity;
  return { ...settings, siteIdentities };
}
