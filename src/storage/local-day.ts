/** A day of the user's own calendar, '2026-11-22': the first moment of a day is midnight where the user is. */
export type LocalDay = string;

const two = (number: number): string => String(number).padStart(2, '0');

/** The local day at `now`, in milliseconds since 1970 (UTC). */
export function localDay(now: number): LocalDay {
  const date = new Date(now);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day that lies `days` after this one (before it, where negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // In UTC, where every day has 24 hours.
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The Monday of the day's week (ISO 8601). */
export function mondayOf(day: LocalDay): LocalDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
