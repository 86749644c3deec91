import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { hashtagWords } from '../../src/engine/text/hashtags.ts';
import type { Draft } from '../../src/engine/types.ts';
import { anyDraft } from './drafts.ts';

const texts = (draft: Draft): string[] => draft.tokens.map(({ text }) => text);
const sentences = (text: string): string[] => readDraft(text).sentences.map(({ start, end }) => text.slice(start, end));
const splitsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

describe('words', () => {
  it('are cut where English and French cut them', () => {
    expect(texts(readDraft("I don't mind my boss's dog"))).toEqual(['i', "don't", 'mind', 'my', 'boss', "'s", 'dog']);
    expect(texts(readDraft('J’ai faim, qu’est-ce qu’on mange aujourd’hui ?'))).toEqual([
      "j'",
      'ai',
      'faim',
      ',',
      "qu'",
      'est',
      '-',
      'ce',
      "qu'",
      'on',
      'mange',
      "aujourd'hui",
      '?',
    ]);
    expect(texts(readDraft('jtravaille, jmange, jtattends, jhabite'))).toEqual(
      "je travaille , je mange , je t' attends , j' habite".split(' '),
    );
    expect(texts(readDraft('json jamais jour CHU'))).toEqual(['json', 'jamais', 'jour', 'chu']);
    expect(texts(readDraft('im done, jsuis mort, cest fini'))).toEqual([
      'i',
      "'m",
      'done',
      ',',
      'je',
      'suis',
      'mort',
      ',',
      "c'",
      'est',
      'fini',
    ]);
  });

  it.each([
    ['f*ck', 'fuck'],
    ['sh1t', 'shit'],
    ['c0nnard', 'connard'],
    ['b!tch', 'bitch'],
    ['$hit', 'shit'],
    ['@sshole', 'asshole'],
    ['s***', 'shit'],
    ['f u c k', 'fuck'],
    ['f.u.c.k', 'fuck'],
    ['fuuuuuck', 'fuck'],
    ['ｆｕｃｋ', 'fuck'],
    ['fυсk', 'fuck'],
    ['fu\u200bck', 'fuck'],
    ['𝖋𝖚𝖈𝖐', 'fuck'],
    ['h4te', 'hate'],
    ['soooo', 'so'],
    ['cooool', 'cool'],
  ])('%s is read as %s', (typed, word) => {
    expect(texts(readDraft(typed))).toEqual([word]);
  });

  it.each(['covid19', 'h1n1', 'b2b', 'moon', 'bitte', 'c++', 'wow!great', 'AT&T', 'rock-n-roll', '**bold**', 'Привет'])(
    '%s hides nothing',
    (typed) => {
      expect(texts(readDraft(typed)).join('')).toBe(typed.toLowerCase());
    },
  );

  it('keep links, addresses, mentions and hashtags whole', () => {
    const kinds = readDraft('@jo see https://a.example/b?c=1, mail jo@mail.example #NoWay 😀 :) 3pm').tokens.map(
      ({ kind, raw }) => `${kind} ${raw}`,
    );
    expect(kinds).toEqual([
      'mention @jo',
      'word see',
      'link https://a.example/b?c=1',
      'punctuation ,',
      'word mail',
      'email jo@mail.example',
      'hashtag #NoWay',
      'emoji 😀',
      'emoji :)',
      'number 3pm',
    ]);
  });

  it('tell emoticons from ages and marks', () => {
    const kinds = readDraft('She is 83 :3 and I got 8/10 8) in grade 8D =D').tokens.map(
      ({ kind, raw }) => `${kind} ${raw}`,
    );
    expect(kinds.filter((one) => /\d|=/.test(one))).toEqual([
      'number 83',
      'emoji :3',
      'number 8',
      'number 10',
      'emoji 8)',
      'number 8D',
      'emoji =D',
    ]);
  });

  it.each([
    ['#IHateMyJob', ['i', 'hate', 'my', 'job']],
    ['#ihatemyjob', ['i', 'hate', 'my', 'job']],
    ['#boulot_de_merde', ['boulot', 'de', 'merde']],
    ['#Xylophone', ['xylophone']],
  ])('%s says %j', (tag, words) => {
    const [token] = readDraft(tag).tokens;
    expect(token && hashtagWords(token)).toEqual(words);
  });
});

describe('sentences', () => {
  it('end at full stops and line breaks, not at abbreviations, numbers or hesitations', () => {
    expect(sentences('Dr. No paid 3.50 at 5 p.m. today... and left. Good!\nReally?')).toEqual([
      'Dr. No paid 3.50 at 5 p.m. today... and left.',
      'Good!',
      'Really?',
    ]);
    expect(sentences('Kevin L. was there. Plan B. Then home.')).toEqual([
      'Kevin L. was there.',
      'Plan B.',
      'Then home.',
    ]);
  });

  it('know their language, each for itself', () => {
    const { sentences: found, languages } = readDraft(
      'I have to go to the office now. Je suis en retard pour la réunion ! Paris.',
    );
    expect(found.map((sentence) => sentence.languages)).toEqual([['en'], ['fr'], expect.arrayContaining(['en', 'fr'])]);
    expect([...languages].toSorted()).toEqual(['en', 'fr']);
  });
});

describe('any draft', () => {
  it('is divided into tokens that cover all but white space, in order, without splitting a character', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const { tokens, sentences: found } = readDraft(text);
        let at = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.raw).toBe(text.slice(token.start, token.end));
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(splitsPair(text, token.start) || splitsPair(text, token.end)).toBe(false);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(found.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a draft that is being typed', () => {
  it('is read as if it had never been read before', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, fc.nat(200), (text, other, at) => {
        const cut = Math.min(at, text.length);
        for (const next of [text, text.slice(0, cut), text.slice(0, cut) + other, `${text} ${other}`, text.slice(1)]) {
          const typed: unknown = JSON.parse(JSON.stringify(readDraft(next)));
          const before = readDraft(text);
          expect(before.text).toBe(text);
          expect(typed).toEqual(fresh(next));
          readDraft(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the sentences that did not change', () => {
    const before = readDraft('One here. Two there. Thr');
    const after = readDraft('One here. Two there. Three');
    expect(after.sentences[0]).toBe(before.sentences[0]);
    expect(after.sentences[1]).toBe(before.sentences[1]);
    expect(after.sentences[2]).not.toBe(before.sentences[2]);
    expect(after.tokens[1]).toBe(before.tokens[1]);
  });
});

function fresh(text: string): unknown {
  readDraft('');
  readDraft('0 0. 0. 0. 0. 0. 0. 0.');
  return JSON.parse(JSON.stringify(readDraft(text)));
}
