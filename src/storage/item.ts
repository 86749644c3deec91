import type { Storage } from 'webextension-polyfill';
import { type AsideOf, setAside } from './aside.ts';
import { exclusively } from './lock.ts';
import { same } from './same.ts';

/** What is needed of a storage area: `browser.storage.local`. */
export type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** One value in a storage area, the same for background and pages. */
export class StoredItem<T> {
  readonly #area: Area;
  readonly #key: string;
  readonly #read: (stored: unknown) => T;
  readonly #of: AsideOf | null;

  /**
   * @param area `browser.storage.local`
   * @param key where the value lies
   * @param read makes a value of whatever lies there; must never throw, and know what to do with undefined
   * @param of what it is for its user: what `read` does not take over whole is then put aside, and not lost with the next
   * change. Left out where nobody would miss it.
   */
  constructor(area: Area, key: string, read: (stored: unknown) => T, of?: AsideOf) {
    this.#area = area;
    this.#key = key;
    this.#read = read;
    this.#of = of ?? null;
  }

  /** The value as stored, mended where it is damaged. Never throws: without storage it is what `read` makes of nothing. */
  async get(): Promise<T> {
    try {
      const stored = (await this.#area.get(this.#key))[this.#key];
      const value = this.#read(stored);
      // With no room to put it aside, it stays as it is.
      if (this.#damaged(stored, value) !== null) await this.update((mended) => mended).catch(() => undefined);
      return value;
    } catch {
      return this.#read(undefined);
    }
  }

  /**
   * Replaces the value by what `change` makes of it, one change at a time over all pages and the background. A change
   * that gives the same object back writes nothing, where nothing is damaged.
   * @throws what the storage throws; the stored value is then as before
   */
  update(change: (value: T) => T): Promise<T> {
    return exclusively(this.#key, async () => {
      const stored = (await this.#area.get(this.#key))[this.#key];
      const before = this.#read(stored);
      const after = change(before);
      const damaged = this.#damaged(stored, before);
      if (damaged !== null) await setAside(this.#area, damaged, 'unreadable', stored);
      if (damaged !== null || after !== before) await this.#area.set({ [this.#key]: after });
      return after;
    });
  }

  /** What the stored value is for its user, where some of it was not taken over; otherwise null. */
  #damaged(stored: unknown, read: T): AsideOf | null {
    return stored === undefined || same(stored, read) ? null : this.#of;
  }

  /** Forgets the value. */
  erase(): Promise<void> {
    return exclusively(this.#key, () => this.#area.remove(this.#key));
  }

  /** Calls back with the new value after each change, wherever it was made. @returns a function that ends it */
  watch(changed: (value: T) => void): () => void {
    const listener = (changes: Record<string, Storage.StorageChange>) => {
      if (this.#key in changes) void this.get().then(changed);
    };
    this.#area.onChanged.addListener(listener);
    return () => this.#area.onChanged.removeListener(listener);
  }
}
