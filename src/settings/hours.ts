import type { Settings } from './schema.ts';

/** Hours that come back each week, in the user's local time. All moments are in milliseconds since 1970 (UTC). */

export type Hours = Settings['rest']['hours'][number];

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Longest that hours which follow each other without a gap are looked through, in days. */
const FARTHEST = 15;

/** The moments at which hours begin and end, for those that begin between the day before `now` and some days after. */
function occurrences(hours: readonly Hours[], now: number, days: number): readonly Occurrence[] {
  return hours.flatMap(({ days: weekdays, from, to }) =>
    Array.from({ length: days + 2 }, (_, offset) => new Date(at(now, offset - 1, '00:00')))
      .filter((day) => weekdays.some((weekday) => weekday % 7 === day.getDay()))
      .map((day) => ({ start: at(day.getTime(), 0, from), end: at(day.getTime(), to > from ? 0 : 1, to) })),
  );
}

/** A time of day on the day of `now` or some days later: as clocks show it, also where they change. */
function at(now: number, days: number, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour, minute).getTime();
}

/** Whether any of these hours hold at `now`. */
export function hold(hours: readonly Hours[], now: number): boolean {
  return occurrences(hours, now, 0).some(({ start, end }) => start <= now && now < end);
}

/** When the hours that hold at `now` end, those that follow without a gap included; null where none hold. */
export function endOfHours(hours: readonly Hours[], now: number): number | null {
  if (hours.length === 0) return null;
  const all = occurrences(hours, now, FARTHEST);
  let end = now;
  for (let farther = true; farther; ) {
    const later = all.filter((one) => one.start <= end && one.end > end).map((one) => one.end);
    farther = later.length > 0;
    end = Math.max(end, ...later);
  }
  return end > now ? end : null;
}

/** When hours begin next after `now`; null where there are none. */
export function nextHours(hours: readonly Hours[], now: number): number | null {
  const starts = occurrences(hours, now, 8)
    .map(({ start }) => start)
    .filter((start) => start > now);
  return starts.length === 0 ? null : Math.min(...starts);
}
