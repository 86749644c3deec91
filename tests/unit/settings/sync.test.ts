import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { type Settings, SettingsStore } from '../../../src/settings/index.ts';
import { NO_POLICY, type Policy, readPolicy } from '../../../src/settings/policy.ts';
import { eraseSynced, SettingsSync, SYNC_MOST_BYTES, SyncStatusStore } from '../../../src/settings/sync.ts';
import { FakeStorage } from './fake-storage.ts';

const area = (storage: FakeStorage) => storage as unknown as Storage.StorageArea;

let clock: number;
let account: FakeStorage;
beforeEach(() => {
  clock = 1000;
  account = new FakeStorage();
  account.quota = SYNC_MOST_BYTES;
});

/** One of the user's machines. */
class Machine {
  readonly disk = new FakeStorage();
  readonly store = new SettingsStore(area(this.disk));
  /** What the organisation that owns it presets. */
  policy: Policy = NO_POLICY;
  readonly #sync = new SettingsSync(
    this.store,
    { get: () => Promise.resolve(this.policy) },
    area(this.disk),
    area(account),
    () => clock,
  );

  /** The user changes something here, and the background notices. */
  async change(what: Partial<Settings>): Promise<void> {
    await this.offline(what);
    await this.round();
  }

  /** The user changes something while there is no network. The background still notes when. */
  async offline(what: Partial<Settings>): Promise<void> {
    clock += 1000;
    await this.store.update((settings) => ({ ...settings, ...what }));
  }

  round(): Promise<void> {
    return this.#sync.round();
  }

  settings(): Promise<Settings> {
    return this.store.get();
  }

  status() {
    return new SyncStatusStore(area(this.disk)).get();
  }
}

const employer = (text: string) => ({ text, kind: 'employer' as const });

const pattern = (id: string, words: string) => ({
  id,
  kind: 'words' as const,
  pattern: words,
  category: 'work-confidential' as const,
  level: 2 as const,
  message: '',
  on: true,
});

const many = (length: number, text: string) => Array.from({ length }, (_, index) => employer(`${text} ${index}`));

async function two(sync: Settings['sync'] = 'with-names') {
  const [home, work] = [new Machine(), new Machine()];
  await home.change({ sync });
  await work.change({ sync });
  return { home, work };
}

describe('settings that follow the account', () => {
  it('stay on the machine until the user wants otherwise', async () => {
    const home = new Machine();
    await home.change({ preset: 'strict' });
    expect(account.keys()).toEqual([]);
    expect(await home.status()).toMatchObject({ state: 'off' });
  });

  it('reach another machine that joins, and changes go both ways', async () => {
    const home = new Machine();
    await home.change({ sync: 'with-names', preset: 'strict', names: [employer('Acme')] });
    const work = new Machine();
    await work.change({ sync: 'with-names' });
    expect(await work.settings()).toMatchObject({ preset: 'strict', names: [employer('Acme')] });

    await work.change({ countdown: 5 });
    await home.round();
    expect(await home.settings()).toMatchObject({ preset: 'strict', countdown: 5 });
    expect(await home.status()).toMatchObject({ state: 'ok' });
  });

  it('leave what the user wrote at home, where they want that', async () => {
    const home = new Machine();
    await home.change({
      sync: 'without-names',
      names: [employer('Acme')],
      allowed: [{ words: 'bloody' }],
      countdown: 4,
    });
    expect(JSON.stringify(account.keys().map((key) => account.peek(key)))).not.toMatch(/Acme|bloody/);
    const work = new Machine();
    await work.change({ sync: 'without-names' });
    expect(await work.settings()).toMatchObject({ names: [], allowed: [], countdown: 4 });
  });

  it('takes names out of the account when the user asks for that', async () => {
    const home = new Machine();
    await home.change({ sync: 'with-names', names: [employer('Acme')] });
    expect(JSON.stringify(account.peek('settings.0'))).toContain('Acme');
    await home.change({ sync: 'without-names' });
    expect(JSON.stringify(account.peek('settings.0'))).not.toContain('Acme');
    expect(await home.settings()).toMatchObject({ names: [employer('Acme')] });
  });

  it('of one machine without names do not take those of another away', async () => {
    const { home, work } = await two();
    await home.change({ names: [employer('Acme')] });
    const phone = new Machine();
    await phone.change({ sync: 'without-names', countdown: 3 });
    await work.round();
    expect(await work.settings()).toMatchObject({ names: [employer('Acme')], countdown: 3 });
    expect(await phone.settings()).toMatchObject({ names: [] });
  });

  it('leave nothing in the account of someone who switches it off', async () => {
    const home = new Machine();
    await home.change({ sync: 'with-names', names: [employer('Acme')] });
    await home.change({ sync: 'off' });
    expect(account.keys()).toEqual([]);
    expect(await home.status()).toMatchObject({ state: 'off' });
    expect((await home.settings()).names).toEqual([employer('Acme')]);
  });

  it('stay there for the machines that still want it', async () => {
    const { home, work } = await two();
    await home.change({ names: [employer('Acme')] });
    await work.round();
    await home.change({ sync: 'off' });
    await work.round();
    const phone = new Machine();
    await phone.change({ sync: 'with-names' });
    expect((await phone.settings()).names).toEqual([employer('Acme')]);
  });

  it('stay on a machine whose organisation wants that', async () => {
    const office = new Machine();
    office.policy = readPolicy({ locked: ['sync'] });
    await office.change({ sync: 'with-names', names: [employer('Acme')] });
    expect(account.keys()).toEqual([]);
    office.policy = readPolicy({ sync: 'without-names', locked: ['sync'] });
    await office.round();
    expect(JSON.stringify(account.peek('settings.0'))).toContain('preset');
    expect(JSON.stringify(account.peek('settings.0'))).not.toContain('Acme');
  });

  it('keep a pause and the switch of syncing for each machine', async () => {
    const { home, work } = await two();
    await home.change({ pausedUntil: 9e9, sync: 'off' });
    await work.round();
    expect(await work.settings()).toMatchObject({ pausedUntil: null, sync: 'with-names' });
  });
});

describe('changes on two machines at once', () => {
  it('to the same choice: the newer one wins, on both', async () => {
    const { home, work } = await two();
    await home.offline({ preset: 'relaxed' });
    await work.offline({ preset: 'strict' });
    await work.round();
    clock += 1000;
    await home.round();
    await work.round();
    expect((await home.settings()).preset).toBe((await work.settings()).preset);
    expect((await home.settings()).preset).toBe('relaxed');
  });

  it('to different rules, sites and names: all hold', async () => {
    const { home, work } = await two();
    await home.change({ names: [employer('Acme'), employer('Old Client')], rules: { insult: 'off' } });
    await work.round();

    await home.offline({ names: [employer('Acme')], rules: { insult: 'off', threat: 'hint' } });
    await work.offline({
      names: [employer('Acme'), employer('Old Client'), employer('Initech')],
      rules: {},
      sites: { x: false },
    });
    for (const machine of [home, work, home]) await machine.round();
    for (const machine of [home, work]) {
      const { names, rules, sites } = await machine.settings();
      expect(names).toEqual([employer('Acme'), employer('Initech')]);
      expect(rules).toEqual({ threat: 'hint' });
      expect(sites).toEqual({ x: false });
    }
  });

  it('to one pattern: the newer change, and no other pattern is lost', async () => {
    const { home, work } = await two();
    await home.change({ patterns: [pattern('a', 'falcon'), pattern('b', 'heron')] });
    await work.round();
    await home.offline({ patterns: [pattern('a', 'falcon*'), pattern('b', 'heron')] });
    await work.offline({ patterns: [pattern('a', 'falcon'), pattern('b', 'herons'), pattern('c', 'stork')] });
    for (const machine of [home, work, home]) await machine.round();
    for (const machine of [home, work])
      expect((await machine.settings()).patterns.map((one) => one.pattern).toSorted()).toEqual([
        'falcon*',
        'herons',
        'stork',
      ]);
  });

  it('settle: nothing is written once both agree', async () => {
    const { home, work } = await two();
    await home.offline({ preset: 'relaxed', names: [employer('Acme')] });
    await work.offline({ preset: 'strict', names: [employer('Initech')] });
    for (const machine of [home, work, home, work]) await machine.round();
    account.written.length = 0;
    home.disk.written.length = 0;
    for (const machine of [home, work, home, work]) await machine.round();
    expect(account.written).toEqual([]);
    expect(home.disk.written).not.toContain('settings');
  });

  it('on a machine that joins do not overturn the account', async () => {
    const home = new Machine();
    await home.change({ sync: 'with-names', preset: 'strict', names: [employer('Acme')] });
    const old = new Machine();
    await old.change({ preset: 'relaxed', names: [employer('Initech')], countdown: 7 });
    await old.change({ sync: 'with-names' });
    await home.round();
    for (const machine of [home, old]) {
      const settings = await machine.settings();
      expect(settings).toMatchObject({ preset: 'strict', countdown: 7 });
      expect(settings.names.map(({ text }) => text).toSorted()).toEqual(['Acme', 'Initech']);
    }
  });
});

describe('an account that cannot take or give everything', () => {
  it('holds many names in several items, none too large', async () => {
    const { home, work } = await two();
    const names = many(400, 'Société <générale> 😀 "des" '.repeat(4));
    await home.change({ names });
    expect(await home.status()).toMatchObject({ state: 'ok' });
    expect(account.keys().length).toBeGreaterThan(5);
    for (const key of account.keys())
      expect(
        key.length + Buffer.byteLength(JSON.stringify(account.peek(key)).replaceAll('<', '\\u003C')),
      ).toBeLessThanOrEqual(8192);
    await work.round();
    expect((await work.settings()).names).toEqual((await home.settings()).names);
  });

  it('says when it is full, and loses nothing', async () => {
    const { home, work } = await two();
    await home.change({ names: [employer('Acme')] });
    const before = account.keys().map((key) => account.peek(key));
    const names = many(500, 'x'.repeat(195));
    const allowed = Array.from({ length: 500 }, (_, index) => ({ words: `${'y'.repeat(190)}${index}` }));
    await home.change({ names, allowed });
    const status = await home.status();
    expect(status.state).toBe('full');
    expect(status.bytes).toBeGreaterThan(SYNC_MOST_BYTES);
    expect((await home.settings()).names).toHaveLength(500);
    expect(account.keys().map((key) => account.peek(key))).toEqual(before);

    await home.change({ names: [employer('Initech')], allowed: [] });
    await work.round();
    expect(await home.status()).toMatchObject({ state: 'ok' });
    expect((await work.settings()).names).toEqual([employer('Initech')]);
  });

  it('is left alone when a newer version of the extension wrote it, or it is damaged', async () => {
    for (const [text, state] of [
      ['{"version":99,"fields":{}}', 'newer'],
      ['{"version":', 'unreadable'],
      ['{"version":2,"fields":{"preset":{"value":"loud","at":1}}}', 'unreadable'],
    ] as const) {
      account = new FakeStorage();
      await account.set({ settings: { writing: 'w', parts: 1 }, 'settings.0': `w:${text}` });
      const home = new Machine();
      await home.change({ sync: 'with-names', preset: 'strict' });
      expect(await home.status()).toMatchObject({ state });
      expect(account.peek('settings.0')).toBe(`w:${text}`);
      expect(await home.settings()).toMatchObject({ preset: 'strict' });
    }
  });

  it('waits for what has arrived only in part', async () => {
    const { home, work } = await two();
    await home.change({ preset: 'strict' });
    const whole = account.peek('settings.0');
    await account.set({ 'settings.0': 'other:{"version":2' });
    await work.round();
    expect(await work.settings()).toMatchObject({ preset: 'normal' });
    await account.set({ 'settings.0': whole });
    await work.round();
    expect(await work.settings()).toMatchObject({ preset: 'strict' });
  });

  it('out of reach is told, and tried again', async () => {
    const home = new Machine();
    account.unreadable = true;
    await home.change({ sync: 'with-names', preset: 'strict' });
    expect(await home.status()).toMatchObject({ state: 'failed' });
    account.unreadable = false;
    await home.round();
    expect(await home.status()).toMatchObject({ state: 'ok' });
  });

  it('can be emptied', async () => {
    const { home } = await two();
    await home.change({ names: many(400, 'x'.repeat(100)) });
    await eraseSynced(area(account));
    expect(account.keys()).toEqual([]);
  });
});
