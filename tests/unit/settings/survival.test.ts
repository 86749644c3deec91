import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropAside, listAside } from '../../../src/settings/aside.ts';
import { defaultSettings, type Settings, SettingsNotSaved, SettingsStore } from '../../../src/settings/index.ts';
import { LAST_GOOD_KEY, SETTINGS_KEY } from '../../../src/settings/keys.ts';
import { parseSettings } from '../../../src/settings/parse.ts';
import { SETTINGS_VERSION } from '../../../src/settings/schema.ts';
import { Machine } from './machine.ts';

/** A machine whose locks are those that the settings use. */
function machine(scheduler: fc.Scheduler | null = null): Machine {
  const one = new Machine(scheduler);
  vi.stubGlobal('navigator', { locks: one.locks });
  return one;
}
afterEach(() => vi.unstubAllGlobals());

/** Ten times as many in a thorough run. */
const runs = (numRuns: number) => ({ numRuns: process.env['THOROUGH'] === '1' ? 10 * numRuns : numRuns });

type Change = (settings: Settings) => Settings;
const named =
  (text: string): Change =>
  (settings) => ({ ...settings, names: [...settings.names, { text, kind: 'client' }] });

/** Changes of single fields, as the pages make them. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => named(`Client ${n}`)),
  fc.constantFrom('relaxed', 'normal', 'strict').map(
    (preset): Change =>
      (before) => ({ ...before, preset }),
  ),
  fc.constantFrom(0, 3, 10).map(
    (countdown): Change =>
      (before) => ({ ...before, countdown }),
  ),
  fc.boolean().map(
    (on): Change =>
      (before) => ({ ...before, sites: { ...before.sites, x: on } }),
  ),
);

/** Work that may never end, because its program died. */
const tryFor = async <T>(work: Promise<T>, ended: () => boolean): Promise<T | 'died'> => {
  const stop = new Promise<'died'>((resolve) => {
    const look = () => (ended() ? setImmediate(() => resolve('died')) : setImmediate(look));
    look();
  });
  return Promise.race([work, stop]);
};

/** The settings after none, one, two ... of these changes. */
function afterEachOf(all: readonly Change[]): Settings[] {
  const states = [defaultSettings()];
  for (const change of all) states.push(change(states.at(-1) ?? defaultSettings()));
  return states;
}

const keyOf = (settings: unknown): string => JSON.stringify(settings);

describe('settings of a program that dies in the middle of a write', () => {
  it('are those before or after the change, whole, and every change that was said to be saved is there', async () => {
    const dying = fc.record({ lives: fc.integer({ min: 1, max: 40 }), last: fc.constantFrom('before', 'after') });
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), dying, async (all, { lives, last }) => {
        const here = machine();
        const mortal = here.program(lives, last);
        const store = new SettingsStore(mortal.area);
        let saved = 0;
        for (const change of all) {
          const result = await tryFor(
            mortal.run(() => store.update(change)),
            () => mortal.dead,
          );
          if (result === 'died') break;
          saved += 1;
        }
        const next = here.program();
        const found = await next.run(() => new SettingsStore(next.area).get());
        const states = afterEachOf(all).map(keyOf);
        expect([states[saved], states[saved + 1]]).toContain(keyOf(found));
        expect(await listAside(here.disk)).toEqual([]);
        const after = await next.run(() => new SettingsStore(next.area).update(named('Afterwards')));
        expect(after.names).toEqual([...found.names, { text: 'Afterwards', kind: 'client' }]);
      }),
      runs(60),
    );
  });

  it.each([1, 2])('are all there when it dies while it takes over those of version %i', async (version) => {
    const old: unknown = JSON.parse(readFileSync(new URL(`fixtures/version-${version}.json`, import.meta.url), 'utf8'));
    const migrated = parseSettings(old);
    if (!migrated.ok) throw new Error('The fixture cannot be read.');
    for (let lives = 1; lives <= 6; lives++) {
      for (const last of ['before', 'after'] as const) {
        const here = machine();
        await here.disk.set({ [SETTINGS_KEY]: old, [LAST_GOOD_KEY]: old });
        const mortal = here.program(lives, last);
        await tryFor(
          mortal.run(() => new SettingsStore(mortal.area).update(named('Newest'))),
          () => mortal.dead,
        );
        const next = here.program();
        const found = await next.run(() => new SettingsStore(next.area).get());
        expect([keyOf(migrated.settings), keyOf(named('Newest')(migrated.settings))]).toContain(keyOf(found));
      }
    }
  });
});

/** What one page changes. */
const own = (page: number): readonly Change[] => [
  (before) => ({ ...before, rules: { ...before.rules, [`rule-${page}`]: 'off' } }),
  named(`Page ${page}`),
  (before) => ({ ...before, sites: { ...before.sites, [`site-${page}`]: false } }),
];

describe('settings that several pages and the background change at once', () => {
  it('keep every change, however slow and disorderly the storage answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
        const here = machine(scheduler);
        const pages = Array.from({ length: count }, (_, page) => page);
        const work = pages.map((page) => {
          const program = here.program();
          const store = new SettingsStore(program.area);
          return program.run(() => Promise.all([...own(page).map((change) => store.update(change)), store.get()]));
        });
        await scheduler.waitFor(Promise.all(work));
        const stored = parseSettings(here.disk.peek(SETTINGS_KEY));
        const after = stored.ok ? stored.settings : defaultSettings();
        expect(Object.keys(after.rules).toSorted()).toEqual(pages.map((page) => `rule-${page}`));
        expect(Object.keys(after.sites).toSorted()).toEqual(pages.map((page) => `site-${page}`));
        expect(after.names.map(({ text }) => text).toSorted()).toEqual(pages.map((page) => `Page ${page}`));
      }),
      runs(20),
    );
  });

  it('keep those of the others when one of them dies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('before', 'after'),
        async (scheduler, lives, last) => {
          const here = machine(scheduler);
          const [mortal, other] = [here.program(lives, last), here.program()];
          void mortal.run(() => new SettingsStore(mortal.area).update(named('Mortal')));
          const store = new SettingsStore(other.area);
          await scheduler.waitFor(other.run(() => Promise.all(['A', 'B'].map((text) => store.update(named(text))))));
          const after = parseSettings(here.disk.peek(SETTINGS_KEY));
          expect(after).toMatchObject({ ok: true });
          const names = after.ok ? after.settings.names.map(({ text }) => text) : [];
          expect(names.filter((text) => text !== 'Mortal')).toEqual(['A', 'B']);
        },
      ),
      runs(20),
    );
  });
});

describe('settings in a storage that is full', () => {
  it('are saved and said to be, or as before and said to be, at any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(changes, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 4000 }),
        async (all, quota) => {
          const here = machine();
          here.disk.quota = quota;
          const store = new SettingsStore(here.disk);
          let expected = defaultSettings();
          for (const change of all) {
            try {
              expected = await store.update(change);
            } catch (error) {
              expect(error).toBeInstanceOf(SettingsNotSaved);
              expect(error).toMatchObject({ reason: 'full' });
            }
            expect(await store.get()).toEqual(expected);
          }
        },
      ),
      runs(60),
    );
  });
});

/** Anything that JSON can hold, put at any place of good settings; or cut off, or of another version. */
const damage: fc.Arbitrary<(good: Settings) => unknown> = fc.oneof(
  fc.jsonValue().map((value) => () => value),
  fc.constant((good: Settings) => JSON.stringify(good).slice(0, 50)),
  fc.constantFrom(0, -1, 1.5, '2', null, SETTINGS_VERSION + 1, 99).map((version) => (good: Settings) => ({
    ...good,
    version,
  })),
  fc.tuple(fc.nat(), fc.jsonValue()).map(
    ([at, value]) =>
      (good: Settings) =>
        replaceAt(structuredClone(good), at, value),
  ),
);

/** Puts a value at one of the places in it, however deep. */
function replaceAt(root: unknown, at: number, value: unknown): unknown {
  const places: (() => void)[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push(
        () => Reflect.set(node, key, value),
        () => Reflect.deleteProperty(node, key),
      );
      walk(Reflect.get(node, key));
    }
  };
  walk(root);
  places[at % places.length]?.();
  return root;
}

const good = (stored: unknown): Settings | null => {
  const parsed = parseSettings(stored);
  return parsed.ok ? parsed.settings : null;
};

describe('settings that were damaged in the storage', () => {
  const rich: Settings = {
    ...defaultSettings(),
    names: [{ text: 'Acme', kind: 'employer' }],
    rules: { insult: 'off' },
    rest: { until: 5, hours: [{ days: [1, 5], from: '09:00', to: '17:00' }] },
    patterns: [{ id: 'f', kind: 'words', pattern: 'falcon', category: 'attack', level: 1, message: '', on: true }],
  };
  it('are the last good ones, what was found stays, and the pages can tell of it, whatever the room', async () => {
    const where = fc.constantFrom('first', 'copy', 'both');
    const room = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 3000 }));
    await fc.assert(
      fc.asyncProperty(damage, damage, where, room, async (spoilFirst, spoilCopy, spoiled, quota) => {
        const here = machine();
        const first = spoiled === 'copy' ? rich : spoilFirst(rich);
        const copy = spoiled === 'first' ? rich : spoilCopy(rich);
        await here.disk.set({ [SETTINGS_KEY]: first, [LAST_GOOD_KEY]: copy });
        here.disk.quota = quota;
        const store = new SettingsStore(here.disk);
        const expected = good(first) ?? good(copy) ?? defaultSettings();
        /** Every value that nobody could use is still there, and listed for the user. */
        const nothingIsLost = async () => {
          const listed = (await listAside(here.disk)).map(({ data }) => keyOf(data));
          if (good(first) === null) expect(listed).toContain(keyOf(first));
          if (good(first) === null && good(copy) === null) expect(listed).toContain(keyOf(copy));
        };
        expect(await store.get()).toEqual(expected);
        await nothingIsLost();
        const saved = await store.update(named('Later')).then(
          (settings) => settings,
          (error: unknown) => {
            expect(error).toMatchObject({ reason: 'full' });
            return null;
          },
        );
        expect(await store.get()).toEqual(saved ?? expected);
        await nothingIsLost();
        for (const { key } of await listAside(here.disk)) await dropAside(here.disk, key);
        expect(await listAside(here.disk)).toEqual([]);
        expect(await store.get()).toEqual(saved ?? expected);
      }),
      runs(150),
    );
  });

  it('of a newer version are told of and kept, also while something else is changed', async () => {
    const newer = { ...rich, version: SETTINGS_VERSION + 1, wings: ['left', 'right'] };
    for (const found of [
      { [SETTINGS_KEY]: newer, [LAST_GOOD_KEY]: newer },
      { [LAST_GOOD_KEY]: newer },
      { [SETTINGS_KEY]: rich, [LAST_GOOD_KEY]: newer },
      { [SETTINGS_KEY]: newer, [LAST_GOOD_KEY]: rich },
    ]) {
      const here = machine();
      await here.disk.set(found);
      const store = new SettingsStore(here.disk);
      await store.update(named('Later'));
      expect(await listAside(here.disk)).toMatchObject([{ reason: 'newer', data: newer }]);
    }
  });
});
