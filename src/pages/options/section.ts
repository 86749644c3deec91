import type { Settings } from '../../settings/index.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';

/** What every section of the options page is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}
