import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, SettingsStore } from '../../../src/settings/index.ts';
import { SETTINGS_KEY } from '../../../src/settings/keys.ts';
import { Busy, exclusively } from '../../../src/storage/lock.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

/** Web Locks as the specification has them, as far as they are used: one holder a name, and waits that can be ended. */
class FakeLocks {
  readonly #tails = new Map<string, Promise<unknown>>();

  async request<T>(name: string, { signal }: { signal: AbortSignal }, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(name);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const granted = Promise.race([before, ended]);
    const done = granted.then(work);
    this.#tails.set(
      name,
      Promise.allSettled([before, done]).then(() => undefined),
    );
    return await done;
  }
}

const never = () => new Promise<never>(() => undefined);

let lock = 0;
let name: string;
beforeEach(() => {
  vi.useFakeTimers();
  name = `lock ${++lock}`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each([
  ['with Web Locks', () => vi.stubGlobal('navigator', { locks: new FakeLocks() })],
  ['without them', () => vi.stubGlobal('navigator', {})],
])('work that must be done alone, in a browser %s', (_, stub) => {
  beforeEach(stub);

  it('is done one piece after the other, whatever became of the one before', async () => {
    const log: string[] = [];
    const piece = (what: string) => async () => {
      log.push(`${what} begins`);
      await Promise.resolve();
      log.push(`${what} ends`);
      if (what === 'b') throw new Error('a bug');
    };
    const all = ['a', 'b', 'c'].map((what) => exclusively(name, piece(what)));
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('is given up, undone, where another page holds on for ever', async () => {
    void exclusively(name, never);
    const work = vi.fn(async () => 'done');
    const waiting = exclusively(name, work).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await waiting).toBeInstanceOf(Busy);
    expect(work).not.toHaveBeenCalled();
  });

  it('may take as long as it needs, once it has begun', async () => {
    const long = exclusively(name, () => new Promise((resolve) => setTimeout(resolve, 60_000, 'done')));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await long).toBe('done');
  });

  it('waits for as long as it is told to', async () => {
    void exclusively(name, () => new Promise((resolve) => setTimeout(resolve, 60_000)));
    const patient = exclusively(name, async () => 'done', Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await patient).toBe('done');
  });
});

describe('settings, while another page holds on to them for ever', () => {
  it('cannot be changed, which is said; they are read as ever, and from the last good copy where damaged', async () => {
    vi.stubGlobal('navigator', { locks: new FakeLocks() });
    const area = new FakeStorage();
    const store = new SettingsStore(area);
    await store.update((settings) => ({ ...settings, preset: 'strict' }));

    void exclusively(SETTINGS_KEY, never);
    const change = store.update(defaultSettings).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await change).toMatchObject({ name: 'SettingsNotSaved', reason: 'busy' });
    expect(await store.get()).toMatchObject({ preset: 'strict' });

    await area.set({ [SETTINGS_KEY]: 'garbage' });
    const read = store.get();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await read).toMatchObject({ preset: 'strict' });
    expect(area.peek(SETTINGS_KEY)).toBe('garbage');
  });
});
