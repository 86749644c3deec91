/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { language, type MessageKey, t } from '../../i18n.ts';

/** How long something lasts, by name; `until` says when it ends, in milliseconds since 1970 (UTC). */
export interface Length {
  readonly label: MessageKey;
  readonly until: (now: number) => number;
}

interface Props {
  readonly legend: MessageKey;
  readonly about?: MessageKey;
  readonly lengths: readonly Length[];
  readonly choose: (until: number) => void;
}

/** A choice of how long, one press each. */
export function Lengths({ legend, about, lengths, choose }: Props) {
  return (
    <fieldset class="lengths" aria-describedby={about}>
      <legend>{t(legend)}</legend>
      {about !== undefined && (
        <p id={about} class="muted">
          {t(about)}
        </p>
      )}
      <div class="buttons">
        {lengths.map(({ label, until }) => (
          <button key={label} type="button" onClick={() => choose(until(Date.now()))}>
            {t(label)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface GoingOnProps {
  readonly what: string;
  /** What ends it; nothing where it cannot be ended here. */
  readonly end?: { readonly label: MessageKey; readonly act: () => void };
}

/** Something that lasts for a while, and its end. */
export function GoingOn({ what, end }: GoingOnProps) {
  return (
    <div class="going-on">
      <p>
        <strong>{what}</strong>
      </p>
      {end !== undefined && (
        <button type="button" class="main" onClick={end.act}>
          {t(end.label)}
        </button>
      )}
    </div>
  );
}

/** The time now, in milliseconds since 1970 (UTC), looked at every ten seconds and whenever something has changed. */
export function useNow(changed: unknown): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [changed]);
  return now;
}

/** The time, with the day where it is not today, and the date where it is a week away or more. */
export function timeOf(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const far = at - now > 6 * 86_400_000;
  return new Date(at).toLocaleString(language(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'long' }),
    ...(far ? { day: 'numeric', month: 'long' } : {}),
  });
}
