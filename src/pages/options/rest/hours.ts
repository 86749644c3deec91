import type { Settings } from '../../../settings/index.ts';

/** Hours that come back each week, as the settings keep them. */
export type Hours = Settings['rest']['hours'][number];
export type Day = Hours['days'][number];

/** In the order in which people read them here: the week begins on Monday. */
export const DAYS: readonly Day[] = [1, 2, 3, 4, 5, 6, 7];

/** A day's name, 1 for Monday. */
export function dayName(day: Day, language: string, width: 'long' | 'short'): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

/** With a day switched on or off; a week without any day is none, so the last one stays. */
export function withDay(hours: Hours, day: Day, on: boolean): Hours {
  const days = DAYS.filter((one) => (one === day ? on : hours.days.includes(one)));
  return days.length === 0 ? hours : { ...hours, days };
}
