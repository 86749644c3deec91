import { expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { compilePhrases } from '../../src/engine/evidence/matching/phrases.ts';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';
import { isPlainWord, normaliseWord } from '../../src/engine/text/normalise.ts';
import { tokenise } from '../../src/engine/text/tokenise.ts';

/** Short ways of reading words must come to the same as the long one. */

it.each([
  'pre-sale',
  'e-mail',
  'f4f',
  '10yo',
  '8h',
  "j'ai",
  "don't",
  "'m",
  'week-end',
  '#not',
  '!',
  'burn-out',
  'jhabite',
])('a pattern that is one word finds that word in a draft: %s', (word) => {
  const phrases = compilePhrases([[word, true]]);
  const draft = word === "'m" ? "I'm" : word;
  expect(phrases.findAll(readDraft(`${draft} `))).toHaveLength(1);
});

it('a word that seems plain is one token, and its own look-up form', () => {
  const examples = DECLARED_RULES.flatMap(({ examples: { positive, negative } }) => positive.concat(negative));
  const words = new Set(examples.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const plain = [...words].filter(isPlainWord);
  expect(plain.length).toBeGreaterThan(words.size / 2);
  for (const word of plain) {
    expect(normaliseWord(word)).toBe(word);
    expect(tokenise(word).map((token) => token.plain)).toEqual([word]);
  }
});

it.each(['cant', 'im', 'jhabite', 'soooo', 'need', 'été', 'h4te', 'Hate'])('%s does not seem plain', (word) => {
  expect(isPlainWord(word)).toBe(false);
});
