import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { scenes } from '../../src/engine/evidence/work/scene.ts';

/** The levels of the complaints heard in a text. */
const heard = (text: string): readonly number[] => scenes(readDraft(text)).map(({ level }) => level);

describe('A complaint about work without a set phrase', () => {
  it('is heard in any order and construction', () => {
    expect(heard('The man I report to is a complete muppet')).toEqual([2]);
    expect(heard('It drags me down, this job')).toEqual([1]);
    expect(heard('Nobody could tell you where the firm was heading')).toEqual([1]);
  });

  it('is heard when the feeling follows in a short sentence of its own', () => {
    expect(heard('First shift done. God it was boring')).toEqual([1]);
    expect(heard('First shift done. Is that boring?')).toEqual([]);
  });

  it('is heard behind praise that is taken back', () => {
    expect(heard('Lovely people, but I dread every single shift')).toEqual([1]);
    expect(heard('Lovely people, I used to dread my shift')).toEqual([]);
  });

  it('is heard of those above and across the counter without an article, and of any coworker', () => {
    expect(heard('Management have lost the plot')).toEqual([2]);
    expect(heard('Some coworker keeps slurping and I want to scream')).not.toEqual([]);
    expect(heard('Manager of the month: the lazy cat')).toEqual([]);
    expect(heard('The manager of United has lost the plot')).toEqual([]);
  });

  it('is more than a moan with two bad words for it', () => {
    expect(heard('Our bosses shout at everybody and dock our pay')).toEqual([2]);
  });

  it('names the words of work and of feeling as its signs', () => {
    const text = 'The atmosphere at the office is poison';
    const [match] = scenes(readDraft(text));
    expect(match?.signs.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['contempt', 'poison'],
      ['own-work', 'at the office'],
    ]);
  });

  it('lets pass what is denied, somebody else’s, or only near work', () => {
    expect(heard('I don’t dread my shift')).toEqual([]);
    expect(heard('Your customer service is a disgrace')).toEqual([]);
    expect(heard('My boss’s cat is a nightmare')).toEqual([]);
    expect(heard('She can’t stand her job')).toEqual([]);
    expect(heard('So sick of this job search')).toEqual([]);
  });
});
