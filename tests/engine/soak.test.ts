import { describe, expect, it } from 'vitest';
import { type Engine, problemsOf, timeProblems } from '../../scripts/soak/engine/checks.ts';
import { quickCases } from '../../scripts/soak/engine/quick.ts';
import { casesFor } from '../../scripts/soak/engine/run.ts';
import { engine } from '../../scripts/soak/engine/subject.ts';

it('keeps its promises about drafts that nobody would write (more of them: npm run soak)', () => {
  const caseOf = casesFor(engine, { timed: false });
  for (let seed = 1; seed <= 250; seed++) {
    const { text, problems } = caseOf(seed);
    expect(problems, `npm run soak -- --case ${seed}: ${JSON.stringify(text.slice(0, 300))}`).toEqual([]);
  }
});

it('keeps them about very many short ones (a million of them: npm run soak -- engine --many)', () => {
  const caseOf = quickCases(engine);
  for (let seed = 1; seed <= 300; seed++) {
    const { text, problems } = caseOf(seed);
    expect(text.length).toBeLessThanOrEqual(300);
    expect(problems, `npm run soak -- engine --many --case ${seed}`).toEqual([]);
  }
});

const said = (subject: Engine, text = 'I hate my job 😀') => problemsOf(subject, text, {}).map(({ what }) => what);

describe('the soak notices', () => {
  const [rule] = engine.rules;
  if (!rule) throw new Error('There are no rules.');
  const withRule = (find: typeof rule.find): Engine => ({ ...engine, rules: [{ ...rule, find }] });

  it('a rule that throws, and a span through the middle of a character', () => {
    const broken = withRule(() => {
      throw new Error('broken');
    });
    expect(said(broken)).toEqual([`${rule.id}: throws`]);
    expect(quickCases(broken)(1).problems.map(({ what }) => what)).toEqual([`${rule.id}: throws`]);
    const split = withRule(({ text }) => [{ start: 0, end: text.length - 1, level: 1, signs: [] }]);
    expect(said(split)).toEqual([`${rule.id}: a span that does not fit`]);
  });

  it('an engine that remembers or is moved by harmless words', () => {
    let before = '';
    const remembers: Engine['assess'] = (text) => {
      const result = engine.assess(before === text.slice(0, -1) && before !== '' ? '' : text);
      before = text;
      return result;
    };
    expect(
      said({ ...engine, readDraft: (text) => ((before = ''), engine.readDraft(text)), assess: remembers }),
    ).toContain('typed and pasted drafts differ');
    const moved: Engine = { ...engine, assess: (text) => engine.assess(text.includes('sky') ? '' : text) };
    expect(said(moved)).toEqual(['hates-work: a harmless tail changes it']);
  });

  it('an engine that takes its time', () => {
    let now = 0;
    const taking = (ms: number): Engine => ({
      ...engine,
      assess: () => {
        now += ms;
        return { level: 0, findings: [] };
      },
    });
    const told = (ms: number) => timeProblems(taking(ms), 'I hate my job', {}, () => now).map(({ what }) => what);
    expect(told(20)).toEqual([]);
    expect(told(200)).toEqual(['takes too long']);
  });
});
