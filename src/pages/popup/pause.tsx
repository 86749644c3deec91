/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { isPaused } from '../../settings/on.ts';
import { inOneHour, tomorrowMorning } from '../../settings/pause.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';
import { GoingOn, type Length, Lengths, timeOf, useNow } from './lengths.tsx';

const LENGTHS: readonly Length[] = [
  { label: 'popup_pause_hour', until: inOneHour },
  { label: 'popup_pause_tomorrow', until: tomorrowMorning },
];

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}

/** A pause of ours: nothing is said anywhere, for an hour or until tomorrow. */
export function Pause({ settings, change }: Props) {
  const now = useNow(settings);
  const pause = (pausedUntil: number | null) => void change((before) => ({ ...before, pausedUntil }));
  if (settings.pausedUntil === null || !isPaused(settings, now))
    return <Lengths legend="popup_pause" lengths={LENGTHS} choose={pause} />;
  const what = t('popup_paused', timeOf(settings.pausedUntil, now));
  return <GoingOn what={what} end={{ label: 'popup_resume', act: () => pause(null) }} />;
}
