import type { Storage } from 'webextension-polyfill';
import { exclusively } from '../settings/lock.ts';

/** What is needed of a storage area: `browser.storage.local`. */
export type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** One value in a storage area, the same for background and pages. */
export class StoredItem<T> {
  readonly #area: Area;
  readonly #key: string;
  readonly #read: (stored: unknown) => T;

  /**
   * @param area `browser.storage.local`
   * @param key where the value lies
   * @param read makes a value of whatever lies there; must never throw, and know what to do with undefined
   */
  constructor(area: Area, key: string, read: (stored: unknown) => T) {
    this.#area = area;
    this.#key = key;
    this.#read = read;
  }

  /** The value as stored. Never throws: without storage it is what `read` makes of nothing. */
  async get(): Promise<T> {
    try {
      return this.#read((await this.#area.get(this.#key))[this.#key]);
    } catch {
      return this.#read(undefined);
    }
  }

  /**
   * Replaces the value by what `change` makes of it, one change at a time over all pages and the background. A change
   * that gives the same object back writes nothing.
   * @throws what the storage throws; the stored value is then as before
   */
  update(change: (value: T) => T): Promise<T> {
    return exclusively(this.#key, async () => {
      const before = this.#read((await this.#area.get(this.#key))[this.#key]);
      const after = change(before);
      if (after !== before) await this.#area.set({ [this.#key]: after });
      return after;
    });
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
