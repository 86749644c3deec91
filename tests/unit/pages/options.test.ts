/** What the options page works out: what is found, what a file would change, what an undo gives back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/pages/options/backup/differences.ts';
import { bytesOf, sizeText } from '../../../src/pages/options/data/size.ts';
import { niceTop } from '../../../src/pages/options/insights/scale.ts';
import { dayName, withDay } from '../../../src/pages/options/rest/hours.ts';
import { type Entry, find, fold } from '../../../src/pages/options/search/find.ts';
import { hashOf, routeOf } from '../../../src/pages/options/shell/route.ts';
import { takenBack } from '../../../src/pages/options/shell/undo.ts';
import { withAllowed, withoutAllowed } from '../../../src/pages/options/words/allow.ts';
import { contactRuleOf } from '../../../src/pages/options/you/contact.ts';
import { defaultSettings } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/schema.ts';

const entry = (title: string, text = '', place = ''): Entry => ({ href: `#${title}`, title, text, place });
const titles = (entries: readonly Entry[], query: string) => find(entries, query).map((hit) => hit.entry.title);

describe('the search box', () => {
  const entries = [
    entry('Quiet hours', 'At these hours you are asked once.'),
    entry('A threat', 'Words that sound like a threat, in the quiet of the night.', 'Insults and threats'),
    entry('Où vous êtes', 'Les vacances, l’été', 'Déplacements'),
  ];

  it('finds all words in any order, without accents, in title, text and place; titles first', () => {
    expect(titles(entries, 'quiet')).toEqual(['Quiet hours', 'A threat']);
    expect(titles(entries, 'night quiet')).toEqual(['A threat']);
    expect(titles(entries, 'ete')).toEqual(['Où vous êtes']);
    expect(titles(entries, "l'ETE vacances")).toEqual(['Où vous êtes']);
    expect(titles(entries, 'deplac')).toEqual(['Où vous êtes']);
    expect(titles(entries, 'quiet elephants')).toEqual([]);
    expect(titles(entries, '  ')).toEqual([]);
  });

  it('marks the words where they stand, and changes no text', () => {
    const [hit] = find(entries, 'etes');
    expect(hit?.title).toEqual([
      { text: 'Où vous ', marked: false },
      { text: 'êtes', marked: true },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 3 }), (title, query) =>
        find([entry(title)], query).every((one) => one.title.map(({ text }) => text).join('') === title),
      ),
    );
  });

  it('folds to the same length, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});

describe('addresses', () => {
  it('name a section, and something in it', () => {
    expect(routeOf('#rules/hates-work')).toEqual({ section: 'rules', item: 'hates-work' });
    expect(routeOf('#you')).toEqual({ section: 'you', item: null });
    expect(routeOf('')).toEqual({ section: null, item: null });
    expect(routeOf('#%E0%A4%A')).toEqual({ section: '%E0%A4%A', item: null });
    expect(routeOf(hashOf('own', 'a/b c'))).toEqual({ section: 'own', item: 'a/b c' });
  });
});

describe('what a file would change', () => {
  it('is told part by part; what is the same is not', () => {
    const before: Settings = {
      ...defaultSettings(),
      rules: { insult: 'off' },
      names: [
        { text: 'Acme', kind: 'client' },
        { text: 'Globex', kind: 'client' },
      ],
    };
    const after: Settings = {
      ...before,
      preset: 'strict',
      rules: { slur: 'hint' },
      names: [{ text: 'Acme', kind: 'employer' }],
      rest: { until: 5, hours: [] },
    };
    expect(differences(before, after).map(({ field, key }) => `${field} ${key}`)).toEqual([
      'preset ',
      'rules insult',
      'rules slur',
      'names Acme',
      'names Globex',
      'rest until',
    ]);
    expect(differences(before, structuredClone(before))).toEqual([]);
  });
});

describe('undo', () => {
  it('gives back what was changed, and leaves what changed since elsewhere', () => {
    const before: Settings = { ...defaultSettings(), allowed: [{ words: 'fatty' }] };
    const after: Settings = { ...before, allowed: [] };
    const since: Settings = { ...after, preset: 'strict' };
    expect(takenBack(since, before, after)).toEqual({ ...before, preset: 'strict' });
  });
});

describe('small things', () => {
  it('a week keeps at least one day, in the order of the week', () => {
    const hours = { days: [2 as const], from: '09:00', to: '17:00' };
    expect(withDay(hours, 2, false).days).toEqual([2]);
    expect(withDay(withDay(hours, 7, true), 1, true).days).toEqual([1, 2, 7]);
    expect(dayName(1, 'fr', 'long')).toBe('lundi');
    expect(dayName(7, 'en', 'short')).toBe('Sun');
  });

  it.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [5, 10],
    [11, 20],
    [41, 100],
    [999, 1000],
  ])('a scale for %i ends with %i', (most, top) => expect(niceTop(most)).toBe(top));

  it('words are allowed once, whatever their case', () => {
    const once = withAllowed(withAllowed(defaultSettings(), { words: 'Fatty' }), { words: 'fatty' });
    expect(once.allowed).toEqual([{ words: 'fatty' }]);
    expect(withAllowed(once, { words: 'fatty', rule: 'insult' }).allowed).toHaveLength(2);
    expect(withoutAllowed(once, { words: 'FATTY' }).allowed).toEqual([]);
  });

  it.each([
    ['hello@northwind.example', 'email-address'],
    ['+33 1 99 00 12 34', 'phone-number'],
    ['(555) 010-0199', 'phone-number'],
    ['12 rue des Lilas, Lyon', 'street-address'],
  ])('%s is a %s', (detail, rule) => expect(contactRuleOf(detail)).toBe(rule));

  it('sizes are counted in bytes of UTF-8, and said in the reader’s language', () => {
    expect(bytesOf('a', 'é')).toBe(5);
    expect(sizeText(999, 'en')).toBe('999 bytes');
    expect(sizeText(82, 'fr')).toMatch(/^82\soctets$/u);
    expect(sizeText(1500, 'fr')).toMatch(/^1,5\sko$/u);
  });
});
