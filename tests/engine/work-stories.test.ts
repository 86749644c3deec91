/** Stories of a working day: the employer named, leaks and pretexts without set phrases, and long drafts. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { DEFAULT_CONTEXT } from '../../src/engine/context.ts';
import { readDraft } from '../../src/engine/draft.ts';
import { namesEmployer } from '../../src/engine/evidence/work/employer.ts';
import { RULES } from '../../src/engine/rules/index.ts';

const workFindings = (text: string) =>
  assess(text).findings.filter(({ category }) => category === 'work-complaint' || category === 'work-confidential');

function named(text: string): boolean {
  const draft = readDraft(text);
  return draft.sentences.some((sentence) => namesEmployer(draft, sentence));
}

describe('naming the employer', () => {
  it('turns a moan into a question', () => {
    expect(assess('so bored at work at Hollowbrook today').level).toBe(2);
    expect(assess('so bored at work today').level).toBe(1);
  });

  it('does not take days, feasts or shouting for names', () => {
    expect(named('bored at work for Christmas')).toBe(false);
    expect(named('STUCK AT WORK AGAIN')).toBe(false);
    expect(named('je bosse chez moi')).toBe(false);
    expect(named('je bosse chez Novalis')).toBe(true);
  });
});

describe('a pretext and what was done instead', () => {
  it('asks', () => {
    expect(assess('On the sick with my “back” and just won the over 40s squash, keep it off Facebook lol').level).toBe(
      2,
    );
    expect(assess('J’ai dit que j’avais une gastro. Je suis à la plage, merci de vous inquiéter').level).toBe(2);
  });

  it('believes the ill', () => {
    expect(workFindings('Off sick with a migraine, in bed with the curtains closed')).toEqual([]);
    expect(workFindings('Mon fils a la grippe, je reste à la maison avec lui')).toEqual([]);
  });
});

describe('a leak without a set phrase', () => {
  it('needs all three: kept quiet, from work, business', () => {
    expect(workFindings('Our launch moved to May, you didn’t hear it from me')).not.toEqual([]);
    expect(workFindings('You didn’t hear it from me, but the bakery has fresh bread')).toEqual([]);
    expect(workFindings('Proud to announce our launch in May, sign up now')).toEqual([]);
  });
});

describe('long drafts', () => {
  it('finds the complaint at the end of thousands of others', () => {
    const text = `${'my boss is an idiot '.repeat(500)}and I hate my job`;
    for (const rule of RULES.filter(({ category }) => category.startsWith('work-')))
      expect(() => rule.find(readDraft(text), DEFAULT_CONTEXT)).not.toThrow();
    expect(workFindings(text).at(-1)?.end).toBe(text.length);
  });
});
