import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/engine/draft.ts';
import { assess } from '../../../src/engine/index.ts';
import { compileExpression } from '../../../src/engine/own/expression.ts';
import { compilePhrase } from '../../../src/engine/own/phrase.ts';
import { ownRule } from '../../../src/engine/own/rules.ts';
import type { Compiled, OwnPattern } from '../../../src/engine/own/types.ts';

function words(compiled: Compiled, text: string): string[] {
  if (!compiled.ok) throw new Error(`${compiled.problem} at ${compiled.at}`);
  return compiled.find(readDraft(text)).map(({ start, end }) => text.slice(start, end));
}
const phrase = (pattern: string, text: string) => words(compilePhrase(pattern), text);
const expression = (pattern: string, text: string) => words(compileExpression(pattern), text);

describe('a phrase of the user’s own', () => {
  it('is found as whole words, whatever case and accents', () => {
    expect(phrase('falcon', 'The FALCON and the falconry of Falcon.')).toEqual(['FALCON', 'Falcon']);
    expect(phrase('projet héron', 'Le PROJET HERON avance')).toEqual(['PROJET HERON']);
    expect(phrase('coeur', 'de tout cœur')).toEqual(['cœur']);
    expect(phrase("o'brien", 'Ask O’Brien’s wife')).toEqual(['O’Brien']);
  });

  it('is found in hashtags and mentions that are it, and with its own signs', () => {
    expect(phrase('falcon', '#Falcon @falcon #FalconHeavy')).toEqual(['#Falcon', '@falcon']);
    expect(phrase('*falcon*', '#ProjectFalconHeavy')).toEqual(['#ProjectFalconHeavy']);
    expect(phrase('C++', 'C and C++ and c++!')).toEqual(['C++', 'c++']);
    expect(phrase('AT&T', 'at&t, AT T')).toEqual(['at&t']);
    expect(phrase('😀 team', 'the 😀 team')).toEqual(['😀 team']);
  });

  it('goes over blanks, hyphens and commas, not into the next sentence', () => {
    expect(phrase('project falcon', 'Project-Falcon, project  falcon, project «falcon»')).toHaveLength(3);
    expect(phrase('project falcon', 'A project. Falcon flies.\nproject\nfalcon')).toEqual([]);
  });

  it('has * for the rest of a word, or for up to five words', () => {
    expect(phrase('falcon*', 'falcons, falconry and gyrfalcon')).toEqual(['falcons', 'falconry']);
    expect(phrase('fire * boss', 'Fire my awful boss. Fire boss.')).toEqual(['Fire my awful boss', 'Fire boss']);
    expect(phrase('fire * boss', 'fire one two three four five boss')).toHaveLength(1);
    expect(phrase('fire * boss', 'fire one two three four five six boss')).toEqual([]);
  });

  it('has ? for one sign or one word', () => {
    expect(phrase('gr?y', 'grey gray gry griey')).toEqual(['grey', 'gray']);
    expect(phrase('the ? boss', 'the big boss, the boss')).toEqual(['the big boss']);
  });

  it('has a backslash before what is meant as it stands', () => {
    expect(phrase(String.raw`why\?`, 'why, why? whyx')).toEqual(['why?']);
    expect(phrase(String.raw`5\*`, 'a 5* hotel, 55')).toEqual(['5*']);
  });

  it('does not take three letters for one', () => {
    expect(phrase('AAA', 'AAA has a battery')).toEqual(['AAA']);
  });

  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['  * ?', 'only-wildcards', 2],
    ['* falcon', 'edge', 0],
    ['falcon ** ', 'edge', 7],
    ['falcon \\', 'backslash', 7],
  ])('that cannot be read says where: %j', (pattern, problem, at) => {
    expect(compilePhrase(pattern)).toEqual({ ok: false, problem, at });
  });

  it('finds non-empty places in order that do not overlap, in any text', () => {
    const patterns = fc.constantFrom('a', 'a*', '*a', '?a', 'a * b', 'a ? b', 'é*', "a'b");
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'é', ' ', '.', '😀', "'", '\n', '#', '\u200d', 'a\u0301', '-'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        const compiled = compilePhrase(pattern);
        let before = 0;
        for (const { start, end } of compiled.ok ? compiled.find(readDraft(text)) : []) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });
});

describe('an expression of the user’s own', () => {
  it('is found where it stands, whatever its case', () => {
    expect(expression(String.raw`\bTKT-\d{4}\b`, 'see tkt-1234 and 😀 TKT-99999, TKT-0001')).toEqual([
      'tkt-1234',
      'TKT-0001',
    ]);
    expect(expression('(?-i)Falcon', 'falcon Falcon')).toEqual(['Falcon']);
    expect(expression('x*', 'axxb')).toEqual(['xx']);
  });

  it.each([
    ['', 'empty', 0],
    ['a(b', 'open-parenthesis', 1],
    [String.raw`[(]\((x`, 'open-parenthesis', 5],
    ['a)b', 'closing-parenthesis', 1],
    ['é[a', 'bracket', 1],
    [String.raw`[\P{Lu}{1,} {1,}`, 'bracket', 0],
    [String.raw`(\da(?>(?>b)))`, 'group', 4],
    ['a|'.repeat(101), 'too-large', 200],
    ['😀[z-a]', 'class', 3],
    ['z-az[z-a]', 'class', 5],
    ['a**b**', 'repetition', 1],
    ['*a', 'repetition', 0],
    ['a{3,1}', 'repetition', 1],
    ['a\\', 'backslash', 1],
    [String.raw`(a)\1`, 'escape', 3],
    ['x(?=a)', 'group', 1],
    ['(?<=a)b', 'group', 0],
    ['(?<n>a)(?<n>b)', 'group', 7],
    [String.raw`\pL{900}`, 'too-large', 8],
  ])('that cannot be read says where: %j', (pattern, problem, at) => {
    expect(compileExpression(pattern)).toEqual({ ok: false, problem, at });
  });

  it('never throws, and points into the expression', () => {
    const parts = fc.constantFrom(
      'a',
      '(',
      ')',
      '[',
      ']',
      '*',
      '+',
      '?',
      '{2}',
      '{',
      '\\',
      '|',
      '^',
      '(?',
      '<n>',
      'é',
      '😀',
      '-',
      '\\d',
      '\\Q',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const pattern = some.join('');
        const compiled = compileExpression(pattern);
        if (!compiled.ok) expect(compiled.at).toBeLessThanOrEqual(pattern.length);
        else compiled.find(readDraft('a é 😀 aa-a 12'));
      }),
    );
  });
});

describe('own patterns among the rules', () => {
  const own: OwnPattern = {
    id: 'f',
    kind: 'words',
    pattern: 'falcon*',
    category: 'work-confidential',
    level: 2,
    message: 'Not yet public.',
    on: true,
  };
  const found = (change: Partial<OwnPattern>, context: Parameters<typeof assess>[1] = {}) => {
    const compiled = compilePhrase(own.pattern);
    const rules = compiled.ok ? [ownRule({ ...own, ...change }, compiled)] : [];
    return assess('We ship Falcon1 soon.', context, rules).findings;
  };

  it('have the category and level that they were given', () => {
    expect(found({})).toMatchObject([{ rule: 'own:f', category: 'work-confidential', level: 2, start: 8, end: 15 }]);
    expect(found({ level: 1 }, { preset: 'strict' })).toMatchObject([{ level: 1 }]);
  });

  it('honour what the user chose: words that are fine, rules that are off', () => {
    expect(found({}, { allowed: [{ words: 'falcon1' }] })).toEqual([]);
    expect(found({}, { allowed: [{ words: 'falcon1', rule: 'insult' }] })).toHaveLength(1);
    expect(found({}, { rules: { 'own:f': 'off' } })).toEqual([]);
    expect(found({}, { rules: { 'own:f': 'hint' } })).toMatchObject([{ level: 1 }]);
  });
});
