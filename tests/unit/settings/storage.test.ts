import { beforeEach, describe, expect, it } from 'vitest';
import { listAside } from '../../../src/settings/aside.ts';
import { defaultSettings, type Settings, SettingsNotSaved, SettingsStore } from '../../../src/settings/index.ts';
import { LAST_GOOD_KEY, SETTINGS_KEY } from '../../../src/settings/keys.ts';
import { SETTINGS_VERSION } from '../../../src/settings/schema.ts';

import { FakeStorage } from './fake-storage.ts';

let area: FakeStorage;
let store: SettingsStore;
beforeEach(() => {
  area = new FakeStorage();
  store = new SettingsStore(area);
});

const withName = (text: string) => (settings: Settings) => ({
  ...settings,
  names: [...settings.names, { text, kind: 'employer' as const }],
});

describe('settings on good days', () => {
  it('are the defaults for someone who has chosen nothing, and nothing is written for that', async () => {
    expect(await store.get()).toEqual(defaultSettings());
    expect(area.written).toEqual([]);
  });

  it('come back as they were saved', async () => {
    await store.update(withName('Acme'));
    expect((await new SettingsStore(area).get()).names).toEqual([{ text: 'Acme', kind: 'employer' }]);
  });

  it('are kept twice', async () => {
    await store.update(withName('Acme'));
    expect(area.peek(LAST_GOOD_KEY)).toEqual(area.peek(SETTINGS_KEY));
  });

  it('keep every change when two pages save at once', async () => {
    const other = new SettingsStore(area);
    await Promise.all([1, 2, 3, 4].map((n) => (n % 2 ? store : other).update(withName(`Name ${n}`))));
    expect((await store.get()).names.map((name) => name.text).toSorted()).toEqual([
      'Name 1',
      'Name 2',
      'Name 3',
      'Name 4',
    ]);
  });

  it('tell a watcher of changes made elsewhere, until it has seen enough', async () => {
    const seen: string[][] = [];
    const stop = store.watch((settings) => seen.push(settings.names.map((name) => name.text)));
    await new SettingsStore(area).update(withName('Acme'));
    await store.get();
    stop();
    await store.update(withName('Later'));
    await store.get();
    expect(seen).toEqual([['Acme']]);
  });
});

const many = (settings: Settings): Settings => ({
  ...settings,
  names: Array.from({ length: 9 }, (_, n) => ({ text: `${n}`.repeat(190), kind: 'client' })),
});
const failure = (change: (settings: Settings) => Settings) =>
  store.update(change).then(
    () => null,
    (error: unknown) => error,
  );

describe('settings on bad days', () => {
  it('stay as they were when the storage is full, and say so', async () => {
    const before = await store.update(withName('Acme'));
    area.quota = 1000;
    const error = await failure(many);
    expect(error).toBeInstanceOf(SettingsNotSaved);
    expect(error).toMatchObject({ reason: 'full' });
    expect(await store.get()).toEqual(before);
    expect(area.peek(LAST_GOOD_KEY)).toEqual(before);
  });

  it('are never replaced by something that is no settings', async () => {
    const before = await store.update(withName('Acme'));
    const error = await failure((settings) => ({ ...settings, names: [{ text: '', kind: 'client' }] }));
    expect(error).toMatchObject({ reason: 'invalid' });
    expect(await store.get()).toEqual(before);
  });

  it.each([
    ['half a value', 'vers'],
    ['a list', []],
    ['null', null],
    ['another type inside', { ...defaultSettings(), enabled: 'yes' }],
    ['no version', { enabled: true }],
    ['version 0', { ...defaultSettings(), version: 0 }],
    ['a version that is no number', { ...defaultSettings(), version: '1' }],
  ])('come from the last good copy when they are damaged (%s), and the damaged ones are kept', async (_, damage) => {
    const before = await store.update(withName('Acme'));
    await area.set({ [SETTINGS_KEY]: damage });
    expect(await store.get()).toEqual(before);
    expect(area.peek(SETTINGS_KEY)).toEqual(before);
    expect(await listAside(area)).toMatchObject([{ reason: 'unreadable', data: damage }]);
    expect(await store.get()).toEqual(before);
    expect(await listAside(area)).toHaveLength(1);
  });

  it('come from the last good copy when the first is gone', async () => {
    const before = await store.update(withName('Acme'));
    await area.remove(SETTINGS_KEY);
    expect(await store.get()).toEqual(before);
    const after = await store.update(withName('Beta'));
    expect(after.names.map((name) => name.text)).toEqual(['Acme', 'Beta']);
  });

  it('are the defaults when both copies are damaged, and what was found is kept', async () => {
    await area.set({ [SETTINGS_KEY]: 'oh', [LAST_GOOD_KEY]: 'no' });
    expect(await store.get()).toEqual(defaultSettings());
    // The newest first, and both may be of one millisecond.
    expect(new Set((await listAside(area)).map(({ data }) => data))).toEqual(new Set(['oh', 'no']));
    await store.update(withName('Acme'));
    expect((await store.get()).names).toHaveLength(1);
  });

  it('of a newer version survive a downgrade', async () => {
    const newer = { ...defaultSettings(), version: SETTINGS_VERSION + 1, wings: true };
    await area.set({ [SETTINGS_KEY]: newer, [LAST_GOOD_KEY]: newer });
    expect(await store.get()).toEqual(defaultSettings());
    expect(await listAside(area)).toMatchObject([{ reason: 'newer', data: newer }]);
  });

  it('that are damaged are left in place while there is no room to keep them', async () => {
    await area.set({ [SETTINGS_KEY]: 'damaged' });
    area.quota = 0;
    expect(await store.get()).toEqual(defaultSettings());
    expect(area.peek(SETTINGS_KEY)).toBe('damaged');
  });

  it('are never overwritten when they cannot be read, only assumed', async () => {
    const before = await store.update(withName('Acme'));
    area.unreadable = true;
    expect(await store.get()).toEqual(defaultSettings());
    expect(await failure(withName('Beta'))).toMatchObject({ reason: 'failed' });
    area.unreadable = false;
    expect(await store.get()).toEqual(before);
  });

  it('keep going after a change that failed', async () => {
    await failure(() => {
      throw new Error('a bug');
    });
    expect((await store.update(withName('Acme'))).names).toHaveLength(1);
  });
});
