/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { inOneHour, tomorrowMorning } from '../../settings/pause.ts';
import { restUntil } from '../../settings/rest.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';
import { GoingOn, type Length, Lengths, timeOf, useNow } from './lengths.tsx';

const DAY = 86_400_000;

const LENGTHS: readonly Length[] = [
  { label: 'popup_pause_hour', until: inOneHour },
  { label: 'popup_pause_tomorrow', until: tomorrowMorning },
  { label: 'popup_rest_week', until: (now) => tomorrowMorning(now + 6 * DAY) },
];

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}

/** The author's rest from posting. Hours that come back each week are only told: they are changed in the settings. */
export function Rest({ settings, change }: Props) {
  const now = useNow(settings);
  const rest = (until: number | null) => void change((before) => ({ ...before, rest: { ...before.rest, until } }));
  const { until } = settings.rest;
  const end = restUntil(settings.rest, now);
  if (until !== null && until > now) {
    const what = t('popup_resting', timeOf(end ?? until, now));
    return <GoingOn what={what} end={{ label: 'popup_rest_end', act: () => rest(null) }} />;
  }
  return (
    <>
      {end !== null && <GoingOn what={t('popup_rest_hours', timeOf(end, now))} />}
      <Lengths legend="popup_rest" about="popup_rest_about" lengths={LENGTHS} choose={rest} />
    </>
  );
}
