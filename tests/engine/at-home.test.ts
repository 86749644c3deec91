import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { absencesIn } from '../../src/engine/evidence/whereabouts/absence.ts';

/** What a text tells of who is where. */
const told = (text: string): readonly string[] => absencesIn(readDraft(text)).map(({ kind }) => kind);

describe('Who is at home, in words of one’s own', () => {
  it('hears an empty home with its days in any order', () => {
    expect(told('House will be dark from Friday, we’re back the 12th')).toEqual(['left-empty']);
    expect(told('Nobody at ours until Monday, leave it round the back')).toEqual(['left-empty']);
    expect(told('The neighbours are feeding the cat for a fortnight')).toEqual(['away']);
  });

  it('hears a child left to themselves, and why', () => {
    expect(told('Left my 9 year old watching telly while I do the night shift')).toEqual(['child-alone']);
    expect(told('We left the kids with my gran while we went to work')).toEqual([]);
    expect(told('She left the kids with the ipad while she did the night shift')).toEqual([]);
  });

  it('hears a habit with its days and its place, and not without', () => {
    expect(told('Every Sunday it’s me and the dog along the river path')).toEqual(['routine']);
    expect(told('I swim at the lido')).toEqual([]);
    expect(told('I used to swim at the lido every Tuesday')).toEqual([]);
    expect(told('My kids walk through the park every day with their gran')).toEqual([]);
  });

  it('lets pass what is over or has no end', () => {
    expect(told('The house was dark when we came in on Friday')).toEqual([]);
    expect(told('The house is dark and cold')).toEqual([]);
    expect(told('Our cat sitter is a gem')).toEqual([]);
  });
});
