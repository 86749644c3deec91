import { endOfHours, nextHours } from './hours.ts';
import type { Settings } from './schema.ts';

/**
 * Rest from posting: for a while, or at hours that come back each week. Who posts all the same is asked once. (While our
 * own pause, `pausedUntil`, lasts, nothing is said at all.) All moments are in milliseconds since 1970 (UTC).
 */

type Rest = Settings['rest'];

/** When the rest ends that the user takes at `now`; null while they do not rest. */
export function restUntil({ until, hours }: Rest, now: number): number | null {
  if (until === null || until <= now) return endOfHours(hours, now);
  // Hours that hold when the rest ends make it longer.
  const during = endOfHours(hours, now);
  const end = Math.max(until, during ?? 0);
  return endOfHours(hours, end) ?? end;
}

/** When a rest begins or ends next; null where none does. */
export function nextRestChange(rest: Rest, now: number): number | null {
  return restUntil(rest, now) ?? nextHours(rest.hours, now);
}
