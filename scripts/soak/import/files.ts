/** Files that somebody might import: good ones, ones gone wrong, and ones made to do harm. */
import { CATEGORIES } from '../../../src/engine/types.ts';
import { defaultSettings, exportSettings, type Settings } from '../../../src/settings/index.ts';
import { LONGEST_IMPORT } from '../../../src/settings/parse.ts';
import type { Random } from '../random.ts';

const WORDS = [
  'Acme',
  'Société Générale',
  'heron',
  '日本',
  '👩‍👩‍👧',
  'a"b',
  '\\',
  '\u202e',
  '\ud83d',
  ' x ',
  '<b>',
  '\0',
  '{}',
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'version', '', '0', 'a.b', 'x[0]'];
const SITES = ['x', 'reddit', 'blog.example', 'misskey'];

const word = (random: Random): string => random.pick(WORDS) + (random.chance(0.3) ? String(random.int(0, 999)) : '');
const some = <T>(random: Random, most: number, make: () => T): T[] => random.times(random.int(0, most), make);
const time = (random: Random): string => `${random.int(10, 23)}:${random.int(10, 59)}`;
const hours = (random: Random) => ({
  days: random.times(random.int(1, 3), () => random.pick([1, 2, 3, 4, 5, 6, 7] as const)),
  from: time(random),
  to: time(random),
});

/** Settings that somebody could have. */
function goodSettings(random: Random): Settings {
  return {
    ...defaultSettings(),
    preset: random.pick(['relaxed', 'normal', 'strict'] as const),
    rules: Object.fromEntries(
      some(random, 20, () => [`rule-${random.int(0, 99)}`, random.pick(['off', 'hint', 'ask'] as const)]),
    ),
    names: some(random, 30, () => ({
      text: `n${word(random)}`,
      kind: random.pick(['employer', 'client', 'self'] as const),
    })),
    allowed: some(random, 40, () => ({ words: `w${word(random)}`, ...(random.chance(0.3) ? { rule: 'insult' } : {}) })),
    regions: some(random, 5, () => random.pick(['FR', 'US', 'GB', 'BE'])),
    siteIdentities: Object.fromEntries(some(random, 4, () => [random.pick(SITES), 'anonymous' as const])),
    patterns: some(random, 10, () => ({
      id: `id-${random.int(0, 1e9)}`,
      kind: random.pick(['words', 'expression'] as const),
      pattern: `p${word(random)}`,
      category: random.pick(CATEGORIES),
      level: random.pick([1, 2] as const),
      message: word(random),
      on: random.chance(0.8),
    })),
    rest: { until: random.chance(0.5) ? random.int(0, 2e9) : null, hours: some(random, 3, () => hours(random)) },
    sites: Object.fromEntries(some(random, 5, () => [random.pick(SITES), random.chance(0.5)])),
    added: some(random, 5, () => `https://${random.pick(['a', 'b', '*.c'])}.example/*`),
  };
}

const odd = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => null,
    () => random.chance(0.5),
    () => random.pick([0, -1, 1.5, 1e308, -0, 2 ** 53, 99]),
    () => word(random),
    () => 'x'.repeat(random.int(1, 100_000)),
    () => [],
    () => ({}),
    () => random.times(random.int(1, 2000), () => random.int(0, 9)),
    () => random.times(random.int(1, 2000), () => ({})),
    () => Object.fromEntries(random.times(random.int(1, 2000), () => [`k${random.int(0, 1e6)}`, 1])),
    () => nested(random, random.int(1, 500)),
  ])();

function nested(random: Random, depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at++) value = random.chance(0.5) ? [value] : { [random.pick(KEYS)]: value };
  return value;
}

/** Puts something odd at a random place, takes something out, or adds a key. */
function spoil(root: object, random: Random): void {
  let node = root;
  for (;;) {
    const keys = Object.keys(node);
    const key = keys.length === 0 ? 'x' : random.pick(keys);
    const below: unknown = Reflect.get(node, key);
    if (typeof below === 'object' && below !== null && random.chance(0.7)) {
      node = below;
      continue;
    }
    if (random.chance(0.2)) Reflect.deleteProperty(node, key);
    else if (random.chance(0.3)) {
      // As JSON.parse does it: an own property, whatever its name.
      Object.defineProperty(node, random.pick(KEYS), {
        value: odd(random),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else Reflect.set(node, key, odd(random));
    return;
  }
}

const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A list or record so long that checking each of its entries would take its time. */
function flood(random: Random): string {
  const length = random.int(10_000, LONGEST_IMPORT - 2_000);
  const field = random.pick([
    'names',
    'allowed',
    'regions',
    'patterns',
    'added',
    'rules',
    'sites',
    'siteIdentities',
    'rest',
  ]);
  const entry = random.pick([
    '0',
    '""',
    '{}',
    '[]',
    '{"text":"a","kind":"self"}',
    '{"words":"a"}',
    '"https://a.example/*"',
    '"FR"',
  ]);
  const isRecord = ['rules', 'sites', 'siteIdentities'].includes(field);
  const count = Math.floor(length / (entry.length + (isRecord ? 12 : 1)));
  const value = isRecord
    ? `{${Array.from({ length: count }, (_, n) => `"k${n}":${random.chance(0.5) ? '"off"' : entry}`).join()}}`
    : `[${long(`${entry},`, count * (entry.length + 1) - 1)}]`;
  return exportSettings(defaultSettings())
    .replace(/^\{/, () => `{"${field}":${value},`)
    .replace(new RegExp(`"${field}": [^]*?,\\n  "`), '"');
}

/** As many good entries as any settings may have. */
function largest(random: Random): string {
  return exportSettings({
    ...defaultSettings(),
    names: Array.from({ length: 500 }, (_, n) => ({ text: `${n} ${long(word(random), 190)}`.trim(), kind: 'client' })),
    allowed: Array.from({ length: 5000 }, (_, n) => ({ words: `${n} ${long('é ', random.int(1, 150))}.` })),
  });
}

type Kind = (random: Random) => string;

const spoiled: Kind = (random) => {
  const settings: Settings = goodSettings(random);
  for (let times = random.int(1, 4); times > 0; times--) spoil(settings, random);
  return JSON.stringify(settings, null, random.pick([0, 2]));
};

const KINDS: readonly Kind[] = [
  (random) => exportSettings(goodSettings(random)),
  spoiled,
  spoiled,
  spoiled,
  spoiled,
  // Cut off, or with something in the middle of it.
  (random) => {
    const json = exportSettings(goodSettings(random));
    const at = random.int(0, json.length);
    return (
      json.slice(0, at) +
      random.pick(['', '\0', '\ufeff', '}', ']', '"', '\\u12', '\ud83d', ',', '1e999', 'NaN']) +
      (random.chance(0.5) ? json.slice(at) : '')
    );
  },
  // Older, newer and impossible versions.
  (random) =>
    JSON.stringify({ ...goodSettings(random), version: random.pick([0, 1, 3, 99, -1, 1.5, '2', null, [2], 1e308]) }),
  // The same id, key or name twice.
  (random) => {
    const settings = goodSettings(random);
    const [first] = settings.patterns;
    if (first !== undefined)
      settings.patterns.splice(random.int(0, settings.patterns.length), 0, { ...first, pattern: 'again' });
    return JSON.stringify({ ...settings, names: [...settings.names, ...settings.names] }).replace(
      '"rules":',
      '"rules":{},"rules":',
    );
  },
  // Reaching for what all objects inherit.
  (random) => {
    const key = random.pick(KEYS);
    const field = random.pick(['rules', 'sites', 'siteIdentities', 'rest', 'awareness']);
    return exportSettings(goodSettings(random)).replace(
      `"${field}": {`,
      () => `"${field}": {"${key}":${JSON.stringify(odd(random))},`,
    );
  },
  // Deep.
  (random) => {
    const depth = random.int(1, 200_000);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"__proto__":', '}'],
    ]);
    return exportSettings(goodSettings(random)).replace(
      '"names":',
      () => `"names":${open?.repeat(depth)}1${close?.repeat(random.chance(0.9) ? depth : depth - 1)},"x":`,
    );
  },
  (random) => JSON.stringify(odd(random)),
  (random) => long(random.pick([' ', 'a', '\0', '\ud83d', '[', '{"', '"\\']), random.int(0, 10_000)),
];

/** Share of the files that are near the longest there may be: each takes as long as a hundred others to make. */
const HUGE = 1 / 50;

/** The file of one case. */
export function anyFile(random: Random): string {
  if (random.chance(HUGE))
    return random.pick<Kind>([flood, flood, flood, largest, (one) => long(' ', LONGEST_IMPORT + one.int(-1, 1))])(
      random,
    );
  return random.pick(KINDS)(random);
}
