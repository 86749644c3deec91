import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { ironies } from '../../src/engine/evidence/work/irony.ts';

/** The levels of the complaints heard in a text. */
const heard = (text: string): readonly number[] => ironies(readDraft(text)).map(({ level }) => level);

describe('A complaint about work without a bad word', () => {
  it('is heard in a dry remark', () => {
    expect(heard('Another team meeting that could have been an email')).toEqual([1]);
    expect(heard('No wonder half my team is looking elsewhere')).toEqual([1]);
  });

  it('is heard in praise and counts that what failed turns round', () => {
    expect(heard('Thanks to my manager for the late rota again')).toEqual([1]);
    expect(heard('Thanks to my manager for the day at the sea')).toEqual([]);
    expect(heard('Third month in a row my boss left me out')).toEqual([1]);
    expect(heard('Third month in a row my boss bought us lunch again')).toEqual([]);
  });

  it('is heard in a title or an excuse in quotation marks, right after who is meant', () => {
    expect(heard('Payroll “lost” the forms')).toEqual([1]);
    expect(heard('My supervisor, a "people person", has a whistle')).toEqual([1]);
    expect(heard('My boss called the puppy "biscuit"')).toEqual([]);
    expect(heard('My boss said "morning" to everyone')).toEqual([]);
    expect(heard('Watching "The Office" with my team')).toEqual([]);
  });

  it('asks where two signs meet', () => {
    expect(heard('Third month running that my manager "forgot" the overtime, still unpaid')).toEqual([2]);
  });

  it('lets pass what is not of the author’s work, and hearts', () => {
    expect(heard('No wonder the match was sold out')).toEqual([]);
    expect(heard('Love how the sun is still out when I leave from work')).toEqual([]);
    expect(heard('Must be nice to have my job 😍')).toEqual([]);
  });
});
