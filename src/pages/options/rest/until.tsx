/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { language, type MessageKey, t } from '../../../i18n.ts';
import { inOneHour, tomorrowMorning } from '../../../settings/pause.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const UNTIL: Part = { id: 'now', title: 'options_rest_now', about: 'options_rest_now_about' };

const DAY = 86_400_000;

const LENGTHS: readonly { readonly label: MessageKey; readonly until: (now: number) => number }[] = [
  { label: 'options_rest_hour', until: inOneHour },
  { label: 'options_rest_tomorrow', until: tomorrowMorning },
  { label: 'options_rest_three_days', until: (now) => tomorrowMorning(now + 2 * DAY) },
  { label: 'options_rest_week', until: (now) => tomorrowMorning(now + 6 * DAY) },
];

/** A rest from posting that begins now: whoever posts all the same is asked once. */
export function Until({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const rest = (until: number | null) => {
    setNow(Date.now());
    void change((before) => ({ ...before, rest: { ...before.rest, until } }));
  };
  const { until } = settings.rest;
  if (until !== null && until > now) {
    const end = new Date(until).toLocaleString(language(), { dateStyle: 'full', timeStyle: 'short' });
    return (
      <Panel part={UNTIL}>
        <div class="notice">
          <p>{t('options_resting', end)}</p>
          <button type="button" onClick={() => rest(null)}>
            {t('options_rest_end')}
          </button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel part={UNTIL}>
      <div class="buttons">
        {LENGTHS.map(({ label, until }) => (
          <button key={label} type="button" onClick={() => rest(until(Date.now()))}>
            {t(label)}
          </button>
        ))}
      </div>
    </Panel>
  );
}
