/** @jsxImportSource preact */
import { language, t } from '../../../i18n.ts';
import { DAYS, dayName, type Hours, withDay } from './hours.ts';

interface Props {
  readonly hours: readonly Hours[];
  /** What is added by a press on the button. */
  readonly first: Hours;
  readonly onChange: (change: (hours: readonly Hours[]) => Hours[]) => void;
  readonly onRemove: (change: (hours: readonly Hours[]) => Hours[]) => void;
}

/** Hours of the week: on which days, from when, until when. */
export function HoursList({ hours, first, onChange, onRemove }: Props) {
  const replace = (at: number, by: Hours) => onChange((all) => all.map((old, index) => (index === at ? by : old)));
  return (
    <>
      <ul class="hours">
        {hours.map((one, at) => (
          <li key={at}>
            <fieldset class="days">
              <legend class="hidden">{t('options_hours_days')}</legend>
              {DAYS.map((day) => (
                <label key={day}>
                  <input
                    type="checkbox"
                    aria-label={dayName(day, language(), 'long')}
                    checked={one.days.includes(day)}
                    onChange={(event) => {
                      replace(at, withDay(one, day, event.currentTarget.checked));
                      // The last day stays, also where the browser has already unticked it.
                      event.currentTarget.checked = withDay(one, day, event.currentTarget.checked).days.includes(day);
                    }}
                  />
                  <span aria-hidden="true">{dayName(day, language(), 'short')}</span>
                </label>
              ))}
            </fieldset>
            <div class="times">
              <Time
                label={t('options_hours_from')}
                value={one.from}
                onChange={(from) => replace(at, { ...one, from })}
              />
              <Time label={t('options_hours_to')} value={one.to} onChange={(to) => replace(at, { ...one, to })} />
              {one.to <= one.from && <span class="muted">{t('options_hours_next_day')}</span>}
              <button
                type="button"
                class="quiet"
                onClick={() => onRemove((all) => all.filter((_old, index) => index !== at))}
              >
                {t('options_remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => onChange((all) => [...all, first])}>
          {t('options_hours_add')}
        </button>
      </p>
    </>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function Time({ label, value, onChange }: TimeProps) {
  return (
    <label class="time">
      <span>{label}</span>
      <input
        type="time"
        required
        value={value}
        // An emptied field is no time: what was there stays.
        onChange={(event) => {
          if (event.currentTarget.value === '') event.currentTarget.value = value;
          else onChange(event.currentTarget.value.slice(0, 5));
        }}
      />
    </label>
  );
}
