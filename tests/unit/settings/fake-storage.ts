import type { Storage } from 'webextension-polyfill';

type Listener = (changes: Record<string, Storage.StorageChange>) => void;

/** A storage area in memory that can be full, damaged or out of reach. Values are copied in and out, as in a browser. */
export class FakeStorage {
  readonly #values = new Map<string, string>();
  readonly #listeners = new Set<Listener>();
  /** From this many characters on, `set` fails as Chrome's does. */
  quota = Number.POSITIVE_INFINITY;
  /** Nothing can be read any more. */
  unreadable = false;
  /** Keys written, in their order. */
  readonly written: string[] = [];

  get = async (key?: string | string[] | Record<string, unknown> | null): Promise<Record<string, unknown>> => {
    await Promise.resolve();
    if (this.unreadable) throw new Error('An unexpected error occurred');
    const keys = typeof key === 'string' ? [key] : Array.isArray(key) ? key : [...this.#values.keys()];
    return Object.fromEntries(
      keys.flatMap((name) => {
        const value = this.#values.get(name);
        return value === undefined ? [] : [[name, JSON.parse(value)]];
      }),
    );
  };

  set = async (items: Record<string, unknown>): Promise<void> => {
    await Promise.resolve();
    const next = new Map(this.#values);
    for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
    const size = [...next].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (size > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    this.#change(next);
    this.written.push(...Object.keys(items));
  };

  remove = async (keys: string | string[]): Promise<void> => {
    await Promise.resolve();
    const next = new Map(this.#values);
    for (const key of [keys].flat()) next.delete(key);
    this.#change(next);
  };

  onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
    hasListener: (listener: Listener) => this.#listeners.has(listener),
    hasListeners: () => this.#listeners.size > 0,
  };

  /** What lies under a key now. */
  peek(key: string): unknown {
    const value = this.#values.get(key);
    return value === undefined ? undefined : JSON.parse(value);
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }

  #change(next: ReadonlyMap<string, string>): void {
    const changes: Record<string, Storage.StorageChange> = {};
    for (const key of new Set([...this.#values.keys(), ...next.keys()])) {
      if (this.#values.get(key) !== next.get(key)) changes[key] = { newValue: next.get(key) };
    }
    this.#values.clear();
    for (const [key, value] of next) this.#values.set(key, value);
    for (const listener of this.#listeners) listener(changes);
  }
}
