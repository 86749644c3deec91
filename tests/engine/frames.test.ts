import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { attackWords } from '../../src/engine/evidence/attack/attack-words.ts';
import { markGroups } from '../../src/engine/evidence/attack/groups.ts';
import { findFrames, frame, frameSet, frames } from '../../src/engine/evidence/matching/frames.ts';
import { typoTable } from '../../src/engine/evidence/matching/typos.ts';

const wordsOf = (text: string) => attackWords(readDraft(text));
const plains = (text: string) => wordsOf(text).map(({ plain }) => plain);
const pets = { pet: ({ plain }: { plain: string }) => plain === 'cat' || plain === 'dog' };
/** What a frame covers in a text, in its words. */
const covered = (source: string, text: string) => {
  const words = wordsOf(text);
  return findFrames(frameSet(frames('it', source, pets)), words).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last]?.end),
  );
};

/** The mentions of groups in a text, as typed. */
const groups = (text: string) =>
  (markGroups(wordsOf(text)) ?? []).filter(({ group }) => group).map(({ start, end }) => text.slice(start, end));

describe('the words of a draft, as the rules on attacks read them', () => {
  it('opens contractions, elisions and short forms', () => {
    expect(plains("you're gonna say I can't")).toEqual(['you', 'are', 'going', 'to', 'say', 'i', 'can', 'not']);
    expect(plains('j’ai l’idée qu’il m’a vu')).toEqual(['je', 'ai', 'le', 'idee', 'que', 'il', 'me', 'a', 'vu']);
  });

  it('divides hashtags and words typed together, and lets ordinary long words be', () => {
    expect(plains('#StupidPeople')).toEqual(['stupid', 'people']);
    expect(plains('typicalwetbackbehaviour')).toEqual(['typical', 'wetback', 'behaviour']);
    for (const word of ['therapist', 'député', 'leçons', 'manslaughter', 'Charlotte', 'disgraceful']) {
      expect(plains(word), word).toHaveLength(1);
    }
  });

  it('reads a digit for a first letter, and words that name what every object has', () => {
    expect(plains('g4y 4sshole h8 b2b constructor')).toEqual(['gay', 'asshole', 'hate', 'b2b', 'constructor']);
  });

  it('keeps every span inside the draft and on what was typed', () => {
    const text = 'Go 👩‍👩‍👧 #SaleConnard, espèce d’a b r u t i';
    for (const { start, end, token } of wordsOf(text)) {
      expect(text.slice(start, end)).toBe(token.raw);
    }
  });
});

describe('a frame', () => {
  it('takes alternatives, classes, gaps and what may be missing or repeated', () => {
    expect(covered('my|your old? {pet}', 'my old dog met your cat')).toEqual(['my old dog', 'your cat']);
    expect(covered('dog ..2 home', 'the dog went straight home')).toEqual(['dog went straight home']);
    expect(covered('dog ..1 home', 'the dog went straight home')).toEqual([]);
    expect(covered('very*2 good', 'very very good')).toEqual(['very very good', 'very good', 'good']);
  });

  it('knows where a clause starts and ends, and what must not stand before or between', () => {
    expect(covered('^ dog $', 'well, dog! a dog barks')).toEqual(['dog']);
    expect(covered('!hot dog', 'a hot dog and a dog')).toEqual(['dog']);
    expect(covered('good ~ dog', 'good, dog')).toEqual([]);
  });

  it('never reaches into the next sentence', () => {
    expect(covered('my ..3 dog', 'That is my house. The dog sleeps.')).toEqual([]);
  });

  it('fails at once on a class that does not exist', () => {
    expect(() => frame('it', 'my {unicorn}', pets)).toThrow(/unicorn/);
  });
});

describe('mentions of a group', () => {
  it('are nouns, or an adjective with people', () => {
    expect(groups('I met gay people and two Muslims')).toEqual(['gay people', 'Muslims']);
    expect(groups('les femmes noires et un réfugié')).toContain('un réfugié'.slice(3));
  });

  it('are not colours, dishes or things that share the word', () => {
    for (const text of ['a black cat', 'I love Indian food', 'le fond noir', 'un film chinois', 'the Polish embassy']) {
      expect(groups(text), text).toEqual([]);
    }
  });

  it('go on as "they" in the sentence after', () => {
    expect(groups('Women drive here. They are careful.')).toEqual(['Women', 'They']);
  });
});

describe('misspellings', () => {
  it('lead back to the word meant, never from a word of its own', () => {
    const table = typoTable(['muslims', 'monkey', 'beasts', 'kill']);
    expect(table.get('muslms')).toBe('muslims');
    expect(table.get('klil')).toBe('kill');
    expect(table.get('money')).toBeUndefined();
    expect(table.get('beats')).toBeUndefined();
  });
});
