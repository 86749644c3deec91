/** Hour of the morning at which "until tomorrow" ends: after a night's sleep, not at midnight. */
const MORNING = 6;

const HOUR = 3_600_000;

/** When a pause of one hour from `now` ends. All times are in milliseconds since 1970 (UTC). */
export function inOneHour(now: number): number {
  return now + HOUR;
}

/** When a pause "until tomorrow" ends: the next six o'clock in the morning, local time, that is more than an hour away. */
export function tomorrowMorning(now: number): number {
  const end = new Date(now);
  end.setHours(MORNING, 0, 0, 0);
  while (end.getTime() - now <= HOUR) end.setDate(end.getDate() + 1);
  return end.getTime();
}
