import type { Settings } from '../../settings/index.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';

/** The steps in their order, by the fragment of the address; the last one only says how it goes on. */
export const STEPS = ['try', 'names', 'sites', 'ready'] as const;
export type StepId = (typeof STEPS)[number];

/** What every step is given. Each change is saved at once: whoever closes the page loses nothing. */
export interface StepProps {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}

/** The step that an address names; the first where it names none. */
export function stepOf(hash: string): StepId {
  return STEPS.find((step) => `#${step}` === hash) ?? 'try';
}
