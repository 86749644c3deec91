import { describe, expect, it } from 'vitest';
import { assess, CATEGORIES, LANGUAGES } from '../../src/engine/index.ts';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';
import type { Example, Rule } from '../../src/engine/types.ts';

const files = Object.keys(import.meta.glob('../../src/engine/rules/*/*.ts'));

/** What one rule alone says about one of its examples, with everything else as by default. */
const heard = (rule: Rule, example: Example) => assess(example.text, example.context ?? {}, [rule]);

describe.each(DECLARED_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has the name of its file and of its category folder', () => {
    expect(files).toContain(`../../src/engine/rules/${rule.category}/${id}.ts`);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(CATEGORIES).toContain(rule.category);
  });

  it('speaks both languages to its readers', () => {
    const [english, french] = [rule.text.en, rule.text.fr];
    for (const text of [english, french]) {
      for (const part of [text.name, text.notices, text.why, text.ways.default]) expect(part.trim()).not.toBe('');
      // Quotes and apostrophes as people print them.
      for (const part of [text.name, text.notices, text.why, text.note ?? '', ...Object.values(text.ways)]) {
        expect(part).not.toMatch(/["']|\.{3}/);
      }
    }
    expect(Object.keys(french.ways).toSorted()).toEqual(Object.keys(english.ways).toSorted());
    expect(french.note === undefined).toBe(english.note === undefined);
  });

  it('names a page where its reason can be checked', () => {
    for (const { title, url } of [rule.source, ...Object.values(rule.sources ?? {})]) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('has examples of both kinds in each of its languages', () => {
    expect(rule.languages.length).toBeGreaterThan(0);
    for (const language of rule.languages) {
      expect(LANGUAGES).toContain(language);
      expect(rule.examples.positive.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(4);
      expect(rule.examples.negative.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(rule.examples.positive.map((example) => [example.text, example] as const))('notices: %s', (_, example) => {
    const { level, findings } = heard(rule, example);
    expect({ level, words: findings.map(({ start, end }) => example.text.slice(start, end)) }).toEqual({
      level: example.level ?? expect.toSatisfy((found) => found > 0),
      words: example.words === undefined ? expect.anything() : expect.arrayContaining([example.words]),
    });
  });

  it.each(rule.examples.negative.map((example) => [example.text, example] as const))('lets pass: %s', (_, example) => {
    const { findings } = heard(rule, example);
    expect(findings.map(({ start, end }) => example.text.slice(start, end))).toEqual([]);
  });

  it('says which signs led to each finding, and offers only ways out that it has', () => {
    for (const example of rule.examples.positive) {
      for (const { signs, way } of heard(rule, example).findings) {
        expect(signs.length, example.text).toBeGreaterThan(0);
        for (const sign of signs) {
          expect(sign.start).toBeGreaterThanOrEqual(0);
          expect(sign.end).toBeLessThanOrEqual(example.text.length);
        }
        expect(Object.keys(rule.text.en.ways), example.text).toContain(way ?? 'default');
      }
    }
  });
});

describe('the registry', () => {
  it('has every rule file once, under its own id', () => {
    const ids = DECLARED_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(DECLARED_RULES.length).toBe(files.length);
  });

  it('has at least one rule for each category, in both languages', () => {
    for (const category of CATEGORIES) {
      const languages = DECLARED_RULES.filter((rule) => rule.category === category).flatMap((rule) => rule.languages);
      expect(languages, category).toEqual(expect.arrayContaining([...LANGUAGES]));
    }
  });
});
