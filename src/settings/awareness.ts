import type { Reminder } from '../protocol.ts';
import { hold } from './hours.ts';
import type { Settings } from './schema.ts';

/** Night, as hours of the local day: late enough that people regret more what they write, and sleep would help. */
const NIGHT_FROM = 23;
const NIGHT_TO = 5;

/**
 * What the user asked to be reminded of, as it stands now.
 * @param now milliseconds since 1970 (UTC)
 * @param posts how many posts were published today
 */
export function reminders(awareness: Settings['awareness'], now: number, posts: number): readonly Reminder[] {
  const found: Reminder[] = [];
  if (hold(awareness.workingHours, now)) found.push({ key: 'composer_reminder_working_hours', values: [] });
  const hour = new Date(now).getHours();
  if (awareness.lateNight && (hour >= NIGHT_FROM || hour < NIGHT_TO))
    found.push({ key: 'composer_reminder_late_night', values: [] });
  if (awareness.postsToday !== null && posts >= awareness.postsToday)
    found.push({ key: 'composer_reminder_posts_today', values: [String(posts)] });
  return found;
}
