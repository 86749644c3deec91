/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { language, t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { isPaused } from '../../settings/on.ts';
import { inOneHour, tomorrowMorning } from '../../settings/pause.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}

/** A rest for an hour or until tomorrow, and its end. */
export function Pause({ settings, change }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const until = (pausedUntil: number | null) => {
    setNow(Date.now());
    void change((before) => ({ ...before, pausedUntil }));
  };

  if (!settings.enabled) return null;
  if (settings.pausedUntil !== null && isPaused(settings, now)) {
    return (
      <section class="pause">
        <h2>{t('popup_paused', timeOf(settings.pausedUntil, now))}</h2>
        <button type="button" class="main" onClick={() => until(null)}>
          {t('popup_resume')}
        </button>
      </section>
    );
  }
  return (
    <section class="pause">
      <h2>{t('popup_pause')}</h2>
      <div class="buttons">
        <button type="button" onClick={() => until(inOneHour(Date.now()))}>
          {t('popup_pause_hour')}
        </button>
        <button type="button" onClick={() => until(tomorrowMorning(Date.now()))}>
          {t('popup_pause_tomorrow')}
        </button>
      </div>
    </section>
  );
}

/** The time, with the day where it is not today. */
function timeOf(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return new Date(at).toLocaleString(language(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'long' }),
  });
}
