import { type Area, StoredItem } from '../storage/item.ts';
import { type LocalDay, localDay } from '../storage/local-day.ts';

export const POSTS_TODAY_KEY = 'posts-today';

interface DayCount {
  readonly day: LocalDay;
  readonly count: number;
}

function read(stored: unknown): DayCount {
  if (typeof stored !== 'object' || stored === null || !('day' in stored) || !('count' in stored))
    return { day: '', count: 0 };
  const { day, count } = stored;
  return typeof day === 'string' && typeof count === 'number' ? { day, count } : { day: '', count: 0 };
}

/** How many posts were published today; of days before nothing is known. Kept only while the user wants to be told. */
export class PostsToday {
  readonly #item: StoredItem<DayCount>;

  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    this.#item = new StoredItem(area, POSTS_TODAY_KEY, read);
  }

  /** `now` in milliseconds since 1970 (UTC). */
  async count(now: number): Promise<number> {
    const { day, count } = await this.#item.get();
    return day === localDay(now) ? count : 0;
  }

  /** One more. @returns how many there are now @throws what the storage throws */
  async add(now: number): Promise<number> {
    const today = localDay(now);
    const { count } = await this.#item.update(({ day, count }) => ({
      day: today,
      count: day === today ? count + 1 : 1,
    }));
    return count;
  }

  erase(): Promise<void> {
    return this.#item.erase();
  }
}
