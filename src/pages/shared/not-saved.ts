import { type MessageKey, t } from '../../i18n.ts';
import type { SettingsNotSaved } from '../../settings/index.ts';

const TEXTS: Readonly<Record<SettingsNotSaved['reason'], MessageKey>> = {
  full: 'options_not_saved_full',
  busy: 'options_not_saved_busy',
  invalid: 'options_not_saved',
  failed: 'options_not_saved',
};

/** Why a change of the settings was not saved, as a sentence for the user. */
export function notSavedText(reason: SettingsNotSaved['reason']): string {
  return t(TEXTS[reason]);
}
