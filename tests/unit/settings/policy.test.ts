import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { CATEGORIES } from '../../../src/engine/types.ts';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';
import {
  hasPolicy,
  isLocked,
  LOCKS,
  NO_POLICY,
  PolicyStore,
  readPolicy,
  recommended,
  withPolicy,
} from '../../../src/settings/policy.ts';
import { ruleMode, settingsSchema } from '../../../src/settings/schema.ts';

const ACME = {
  organisation: 'Acme',
  guidelines: 'https://intranet.acme.example/posting',
  preset: 'strict',
  sync: 'off',
  rules: { insult: 'ask', promotion: 'off' },
  names: [{ text: 'Acme', kind: 'employer' }],
  patterns: [{ id: 'falcon', pattern: 'falcon*', category: 'work-confidential', level: 2 }],
  locked: ['sync', 'rules'],
};
const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaultSettings(), ...change });
const area = (get: () => Promise<Record<string, unknown>>) => ({ get }) as Pick<Storage.StorageArea, 'get'>;

const upTo = (sync: string) => readPolicy({ sync, locked: ['sync'] });

describe('an organisation’s policy', () => {
  it('that is not there changes nothing', async () => {
    const none = await new PolicyStore(area(() => Promise.resolve({}))).get();
    expect(hasPolicy(none)).toBe(false);
    const mine = settings({ preset: 'relaxed' });
    expect(withPolicy(mine, none)).toBe(mine);
  });

  it('is nothing where the browser knows of none', async () => {
    const refuses = area(() => Promise.reject(new Error('Managed storage manifest not found')));
    expect(await new PolicyStore(refuses).get()).toEqual(NO_POLICY);
  });

  it('adds names and patterns to the user’s own, each name once', () => {
    const mine = settings({
      names: [
        { text: 'acme', kind: 'employer' },
        { text: 'Initech', kind: 'client' },
      ],
    });
    const holding = withPolicy(mine, readPolicy(ACME));
    expect(holding.names.map(({ text }) => text)).toEqual(['acme', 'Initech']);
    expect(withPolicy(settings(), readPolicy(ACME)).names).toEqual([{ text: 'Acme', kind: 'employer' }]);
    expect(holding.patterns).toEqual([
      {
        id: 'policy-falcon',
        kind: 'words',
        pattern: 'falcon*',
        category: 'work-confidential',
        level: 2,
        message: '',
        on: true,
      },
    ]);
  });

  it('holds where it is locked, and gives way to the user where it is not', () => {
    const mine = settings({ sync: 'with-names', preset: 'relaxed', rules: { insult: 'off', threat: 'hint' } });
    const policy = readPolicy(ACME);
    expect(withPolicy(mine, policy)).toMatchObject({
      sync: 'off',
      preset: 'relaxed',
      rules: { insult: 'ask', promotion: 'off', threat: 'hint' },
    });
    const free = readPolicy({ ...ACME, locked: [] });
    expect(withPolicy(mine, free)).toMatchObject({
      sync: 'with-names',
      rules: { insult: 'off', promotion: 'off', threat: 'hint' },
    });
  });

  it('says what is locked', () => {
    const policy = readPolicy(ACME);
    expect(isLocked(policy, 'sync')).toBe(true);
    expect(isLocked(policy, 'preset')).toBe(false);
    expect(isLocked(policy, 'rules', 'insult')).toBe(true);
    expect(isLocked(policy, 'rules', 'threat')).toBe(false);
    expect(isLocked(policy, 'rules', 'own:policy-falcon')).toBe(true);
    expect(isLocked(policy, 'rules', 'own:mine')).toBe(false);
  });

  it('keeps settings from following the account, and never makes them follow it', () => {
    const holding = (mine: Settings['sync'], sync: string) => withPolicy(settings({ sync: mine }), upTo(sync)).sync;
    expect([holding('with-names', 'without-names'), holding('off', 'with-names')]).toEqual(['without-names', 'off']);
    expect(isLocked(upTo('off'), 'sync')).toBe(true);
    expect(isLocked(upTo('without-names'), 'sync')).toBe(false);
    expect(recommended(readPolicy({ sync: 'with-names' }), {})).toEqual({});
  });

  it('keeps a locked pattern on, whatever was chosen before', () => {
    const mine = settings({ rules: { 'own:policy-falcon': 'off' } });
    expect(withPolicy(mine, readPolicy(ACME)).rules['own:policy-falcon']).toBeUndefined();
    expect(withPolicy(mine, readPolicy({ ...ACME, locked: [] })).rules['own:policy-falcon']).toBe('off');
  });

  it('recommends the rest once: the user’s choice holds afterwards', () => {
    const policy = readPolicy(ACME);
    expect(recommended(policy, {})).toEqual({ preset: 'strict' });
    expect(recommended(policy, policy.choices)).toEqual({});
    expect(recommended(readPolicy({ ...ACME, preset: 'normal' }), policy.choices)).toEqual({ preset: 'normal' });
  });

  it('with mistakes in it holds as far as it can be read, and says where it cannot', () => {
    const policy = readPolicy({
      ...ACME,
      preset: 'severe',
      guidelines: 'javascript:alert(1)',
      names: [{ text: 'Acme', kind: 'employer' }, { text: '' }, 'Initech'],
      patterns: 'falcon',
      locked: ['sync', 'everything'],
    });
    expect(policy).toMatchObject({
      organisation: 'Acme',
      guidelines: null,
      choices: { sync: 'off' },
      names: [{ text: 'Acme' }],
      patterns: [],
      locked: ['sync'],
    });
    expect(policy.problems.toSorted()).toEqual([
      'guidelines',
      'locked[1]',
      'names[1]',
      'names[2]',
      'patterns',
      'preset',
    ]);
    for (const nonsense of [null, 5, 'x', []]) expect(hasPolicy(readPolicy(nonsense))).toBe(false);
  });
});

describe('a policy that means harm', () => {
  it('sends nothing away, links nowhere but to https, and locks nothing that it cannot name', () => {
    // As the browser hands it over: JSON, with keys that objects have anyway.
    const json =
      '{"__proto__": {"polluted": true}, "constructor": {}, "sync": "with-names", "locked": ["sync", "__proto__", "names", "sites"],' +
      '"added": ["*://*/*"], "sites": {"x": false}, "guidelines": "data:text/html,<script>alert(1)</script>"}';
    const policy = readPolicy(JSON.parse(json));
    expect(policy.locked).toEqual(['sync']);
    expect(policy.guidelines).toBeNull();
    expect(Object.keys(policy.choices)).toEqual(['sync']);
    const mine = settings();
    expect(withPolicy(mine, policy)).toEqual(mine);
    expect('polluted' in {}).toBe(false);
  });

  it.each(['http://intranet.example/', 'javascript:alert(1)', 'https:evil', 'chrome://settings', '//evil.example'])(
    'does not make a link of %s',
    (guidelines) => {
      expect(readPolicy({ guidelines }).guidelines).toBeNull();
    },
  );

  it('cannot slow down typing: long lists are cut, long words and markup are words', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ text: `Name ${index}`, kind: 'client' }));
    const pattern = {
      pattern: '(a|a)*$',
      kind: 'expression',
      category: 'attack',
      message: '<img src=x onerror=alert(1)>',
    };
    const policy = readPolicy({ names: many, patterns: [pattern, { ...pattern, pattern: 'x'.repeat(201) }] });
    expect(policy.names).toHaveLength(500);
    expect(policy.problems).toEqual(['names[500]', 'patterns[1]']);
    expect(policy.patterns).toMatchObject([{ message: '<img src=x onerror=alert(1)>' }]);
  });
});

describe('the schema that Chrome reads', () => {
  interface Schema {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly additionalProperties?: Schema;
  }
  const schema: Schema = JSON.parse(
    readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'),
  );
  const at = (...path: string[]): Schema =>
    path.reduce<Schema>((one, key) => (key === '[]' ? one.items : one.properties?.[key]) ?? {}, schema);

  it('names everything that is read, and nothing else', () => {
    expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual(
      ['organisation', 'guidelines', 'names', 'patterns', 'locked', ...LOCKS].toSorted(),
    );
  });

  it('allows the same words', () => {
    const { entries } = settingsSchema;
    expect(at('preset').enum).toEqual(entries.preset.options);
    expect(at('sync').enum).toEqual(entries.sync.options);
    expect(at('rules').additionalProperties?.enum).toEqual(ruleMode.options);
    expect(at('patterns', '[]', 'category').enum).toEqual(CATEGORIES);
    expect(at('names', '[]', 'kind').enum).toHaveLength(6);
    expect(at('locked', '[]').enum?.toSorted()).toEqual([...LOCKS].toSorted());
  });
});
