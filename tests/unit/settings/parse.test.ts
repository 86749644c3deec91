import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, exportSettings, parseImport, type Settings } from '../../../src/settings/index.ts';
import { migrate, type Versioned } from '../../../src/settings/migrations.ts';
import { LONGEST_IMPORT, parseSettings } from '../../../src/settings/parse.ts';
import { SETTINGS_VERSION } from '../../../src/settings/schema.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const read = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`version-${version}.json`, fixtures), 'utf8'));
const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);

const refusal = (json: string) => {
  const parsed = parseImport(json);
  return parsed.ok ? [] : parsed.errors;
};
const twin = { id: 'a', kind: 'words', pattern: 'b', category: 'attack', level: 1, message: '', on: true };
const changed = (change: object) => JSON.stringify({ ...defaultSettings(), ...change });

describe('settings of every version', () => {
  it('have a fixture each', () => {
    expect(readdirSync(fixtures).toSorted()).toEqual(versions.map((version) => `version-${version}.json`));
  });

  it.each(versions)('version %i can still be read', (version) => {
    expect(parseSettings(read(version))).toMatchObject({ ok: true, settings: { version: SETTINGS_VERSION } });
  });

  it('keep every choice of today’s version', () => {
    const parsed = parseSettings(read(SETTINGS_VERSION));
    expect(parsed).toEqual({ ok: true, settings: read(SETTINGS_VERSION) });
  });

  it('move up one step at a time', () => {
    const steps = {
      1: (old: Versioned) => ({ ...old, version: 2, list: ['one'] }),
      2: (old: Versioned) => ({ ...old, version: 3, count: Array.isArray(old['list']) ? old['list'].length : 0 }),
    };
    expect(migrate({ version: 1 }, 3, steps)).toEqual({ version: 3, list: ['one'], count: 1 });
    expect(() => migrate({ version: 1 }, 4, steps)).toThrow('from settings version 3');
  });
});

const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const byKey = <T>(value: T) => Object.fromEntries(many(5000, (n) => [`key-${n}`, value]));

describe('importing a file', () => {
  it('gives back what was exported', () => {
    const mine = {
      ...defaultSettings(),
      names: [{ text: 'Café « Été » 🍋', kind: 'client' as const }],
      pausedUntil: 5,
    };
    expect(parseImport(exportSettings(mine))).toEqual({ ok: true, settings: mine });
  });

  it.each([
    ['no JSON at all', 'hello', [{ path: '', code: 'not-json' }]],
    ['a file cut short', exportSettings(defaultSettings()).slice(0, 90), [{ path: '', code: 'not-json' }]],
    ['an empty file', '', [{ path: '', code: 'not-json' }]],
    ['a list', '[]', [{ path: '', code: 'not-settings' }]],
    ['another program’s file', '{"theme":"dark"}', [{ path: 'version', code: 'not-settings' }]],
    ['a newer version', '{"version":99}', [{ path: 'version', code: 'newer' }]],
    ['too much', ' '.repeat(LONGEST_IMPORT + 1), [{ path: '', code: 'too-long' }]],
    ['a wrong type', changed({ enabled: 1 }), [{ path: 'enabled', code: 'wrong', expected: 'boolean' }]],
    ['a wrong word', changed({ rules: { insult: 'loud' } }), [{ path: 'rules.insult', code: 'wrong' }]],
    ['an unknown key', changed({ colour: 'red' }), [{ path: 'colour', code: 'unknown' }]],
    [
      'no match pattern',
      changed({ added: ['https://ok.example/*', 'everything'] }),
      [{ path: 'added[1]', code: 'wrong' }],
    ],
    ['too many entries', `{"version":2,"added":[${'[],'.repeat(30_000)}[]]}`, [{ path: '', code: 'too-many' }]],
    [
      'two patterns of one id',
      changed({ patterns: [twin, twin] }),
      [{ path: 'patterns[1].id', code: 'wrong', expected: 'unique' }],
    ],
    ['a name without a kind', changed({ names: [{ text: 'Acme' }] }), [{ path: 'names[0].kind', code: 'missing' }]],
    ['a pause that is no time', changed({ pausedUntil: 'soon' }), [{ path: 'pausedUntil', code: 'wrong' }]],
  ])('says what is wrong with %s, and where', (_, json, expected) => {
    expect(refusal(json)).toMatchObject(expected);
  });

  it('takes the largest settings that there may be', () => {
    const days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[] = [1, 2, 3, 4, 5, 6, 7];
    const hours = many(50, () => ({ days, from: '09:00', to: '17:00' }));
    const largest: Settings = {
      ...defaultSettings(),
      rules: byKey('off' as const),
      siteIdentities: byKey('anonymous' as const),
      sites: byKey(false),
      names: many(500, (n) => ({ text: `Name ${n}`, kind: 'client' })),
      allowed: many(5000, (n) => ({ words: `word ${n}`, rule: 'insult' })),
      regions: many(250, () => 'FR'),
      patterns: many(500, (n) => ({
        id: `id-${n}`,
        kind: 'words',
        pattern: `pattern ${n}`,
        category: 'attack',
        level: 1,
        message: 'Not yet',
        on: true,
      })),
      rest: { until: null, hours },
      awareness: { workingHours: hours, lateNight: true, postsToday: 5 },
      added: many(1000, (n) => `https://host-${n}.example/*`),
    };
    expect(parseImport(exportSettings(largest))).toEqual({ ok: true, settings: largest });
    const tooMany = parseImport(exportSettings({ ...largest, added: many(1001, () => 'https://a.example/*') }));
    expect(tooMany).toMatchObject({ ok: false, errors: [{ path: 'added', code: 'wrong', expected: '<=1000' }] });
  });

  it('takes no key that could reach into objects', () => {
    const json = exportSettings(defaultSettings()).replace(
      '"rules": {}',
      '"rules": { "__proto__": "off", "constructor": "off" }',
    );
    const parsed = parseImport(json);
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && Object.keys(parsed.settings.rules)).toEqual([]);
    expect(({} as Record<string, unknown>)['off']).toBeUndefined();
  });

  it('does not drown the reader in problems', () => {
    expect(refusal(changed({ names: Array.from({ length: 400 }, () => ({})) })).length).toBeLessThanOrEqual(20);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => changed({ names: json })),
        ),
        (json) => {
          const parsed = parseImport(json);
          return parsed.ok || parsed.errors.length > 0;
        },
      ),
      { numRuns: 2000 },
    );
    expect(refusal(`{"version":1,"names":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).not.toEqual([]);
  });
});
