import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Context, type Match, type Rule } from '../../src/engine/index.ts';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';
import { anyDraft } from './drafts.ts';

/** A rule that finds each "blue" at level 1 and each "red" at level 2. */
function colours(changes: Partial<Rule> = {}, signs: readonly string[] = ['colour']): Rule {
  const [sample] = DECLARED_RULES;
  if (!sample) throw new Error('There are no rules.');
  const find: Rule['find'] = ({ tokens }) =>
    tokens.flatMap(({ text, start, end }): Match[] =>
      text === 'blue' || text === 'red'
        ? [{ start, end, level: text === 'red' ? 2 : 1, signs: signs.map((name) => ({ name, start, end })) }]
        : [],
    );
  return {
    ...sample,
    id: 'colours',
    category: 'work-complaint',
    languages: ['en', 'fr'],
    defaultMode: 'ask',
    find,
    ...changes,
  };
}
const level = (text: string, context: Partial<Context> = {}, rule = colours()) => assess(text, context, [rule]).level;

describe('the tweet that started it', () => {
  const tweet =
    'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.';
  const french =
    "Cisco m'a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José";

  it.each([tweet, french])('is worth a question: %s', (text) => {
    const { level: worst, findings } = assess(text);
    expect(worst).toBe(2);
    expect(findings.map(({ category }) => category)).toContain('work-complaint');
  });

  it('is nothing when she loves the work', () => {
    expect(assess(tweet.replace('hating', 'loving'))).toEqual({ level: 0, findings: [] });
  });

  it.each(["I don't hate my job", 'je déteste pas mon boulot'])('has innocent cousins: %s', (text) => {
    expect(assess(text).level).toBe(0);
  });
});

describe('settings', () => {
  it('switch a rule off, hush it or let it ask', () => {
    expect(level('red', { rules: { colours: 'off' } })).toBe(0);
    expect(level('red', { rules: { colours: 'hint' } })).toBe(1);
    expect(level('red', { rules: { colours: 'ask' } })).toBe(2);
    expect(level('blue', { rules: { colours: 'ask' } })).toBe(1);
    const quiet = colours({ defaultMode: 'hint' });
    expect(level('red', {}, quiet)).toBe(1);
    expect(level('blue', { rules: { colours: 'ask' } }, quiet)).toBe(2);
  });

  it('never speak of words that the author allowed, whatever their case', () => {
    expect(level('RED', { allowed: [{ words: 'Red' }] })).toBe(0);
    expect(level('red', { allowed: [{ words: 'red', rule: 'colours' }] })).toBe(0);
    expect(level('red', { allowed: [{ words: 'red', rule: 'another' }] })).toBe(2);
    expect(level('red', { allowed: [{ words: 'redder' }] })).toBe(2);
  });

  it('let no other rule of the category speak of allowed words instead', () => {
    const others = [colours(), colours({ id: 'shades' }), colours({ id: 'paints', category: 'profanity' })];
    const { findings } = assess('red', { allowed: [{ words: 'red', rule: 'colours' }] }, others);
    expect(findings.map(({ rule }) => rule)).toEqual(['paints']);
  });

  it('are strict or relaxed about hints', () => {
    const mild = colours({}, ['mild']);
    expect(level('blue', { preset: 'strict' })).toBe(2);
    expect(level('blue', { preset: 'strict' }, mild)).toBe(1);
    expect(level('blue', { preset: 'relaxed' })).toBe(1);
    expect(level('blue', { preset: 'relaxed' }, mild)).toBe(0);
  });
});

describe('the place of writing', () => {
  it('weighs more where a known employer or client is named in the same sentence', () => {
    const names = [{ text: 'Acme Corp', kind: 'employer' }] as const;
    expect(level('blue at acme corp', { names })).toBe(2);
    expect(level('blue at #AcmeCorp', { names })).toBe(2);
    expect(level('blue. I saw Acme Corp.', { names })).toBe(1);
    expect(level('blue acme', { names })).toBe(1);
    expect(assess('blue at Acme Corp', { names }, [colours()]).findings[0]?.signs.map(({ name }) => name)).toContain(
      'known-name',
    );
  });

  it('weighs less in private, and under a name nobody knows', () => {
    expect(level('red', { audience: 'private' })).toBe(1);
    expect(level('blue', { audience: 'private' })).toBe(0);
    expect(level('red', { audience: 'private' }, colours({ category: 'attack' }))).toBe(2);
    expect(level('red', { identity: 'anonymous' })).toBe(1);
    expect(level('red blue Acme', { identity: 'anonymous', names: [{ text: 'Acme', kind: 'employer' }] })).toBe(2);
  });

  it('asks about private life under a professional name', () => {
    expect(level('blue', { identity: 'professional' }, colours({ category: 'health-intimate' }))).toBe(2);
    expect(level('blue', { identity: 'professional' })).toBe(1);
  });
});

describe('an assessment', () => {
  it('leaves out a rule that fails, and spans that cannot be underlined', () => {
    const broken = colours({
      id: 'broken',
      find: () => {
        throw new Error('broken');
      },
    });
    const wild = colours({
      id: 'wild',
      find: () => [
        { start: 5, end: 900, level: 2, signs: [] },
        { start: 1, end: 2, level: 2, signs: [] },
        { start: 3, end: 3, level: 2, signs: [] },
      ],
    });
    expect(assess('😀 blue', {}, [broken, wild, colours()]).findings).toMatchObject([
      { rule: 'colours', start: 3, end: 7 },
    ]);
  });

  it('keeps the worst of findings of one category that overlap', () => {
    const wide = colours({ id: 'wide', find: ({ text }) => [{ start: 0, end: text.length, level: 1, signs: [] }] });
    expect(assess('so red', {}, [wide, colours()]).findings).toMatchObject([{ rule: 'colours', level: 2 }]);
    expect(assess('so red', {}, [{ ...wide, category: 'attack' }, colours()]).findings).toHaveLength(2);
  });

  it('fits the text, whatever was typed', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const { level: worst, findings } = assess(text);
        expect(worst).toBe(Math.max(0, ...findings.map((finding) => finding.level)));
        for (const [i, { start, end, category }] of findings.entries()) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(start - 1, start + 1))).toBe(false);
          expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(end - 1, end + 1))).toBe(false);
          expect(findings[i + 1] === undefined || start <= (findings[i + 1]?.start ?? 0)).toBe(true);
          for (const other of findings.slice(i + 1))
            expect(other.category !== category || other.start >= end).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not change when a harmless sentence follows', () => {
    const examples = DECLARED_RULES.flatMap((rule) =>
      rule.examples.positive.map((example) => [rule, example] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.constantFrom('\n\nThe sky is grey over the hills.', '\n\nLe ciel est gris sur les collines.'),
        ([rule, { text, context, lang }], tail) => {
          if (tail.includes('ciel') !== (lang === 'fr')) return;
          const found = assess(text, context ?? {}, [rule]).findings.map(({ start, end }) => text.slice(start, end));
          const after = assess(text + tail, context ?? {}, [rule]).findings.map(({ start, end }) =>
            text.slice(start, end),
          );
          expect(after).toEqual(found);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['.', '. ', 'a', 'a ', '😀', '👨‍', '#a', "j'", 'f*', '@', '-', '\n', '\ud83d', 'not ', 'my boss '])(
    'reads ten thousand times %j',
    (piece) => {
      expect(() => assess(piece.repeat(10_000))).not.toThrow();
    },
  );
});
