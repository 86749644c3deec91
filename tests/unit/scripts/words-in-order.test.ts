import { expect, test } from 'vitest';
import { inOrder } from '../../../scripts/build/words-in-order.ts';

test('alternatives of a phrase stand by the alphabet, each once', () => {
  expect(inOrder('<bad: (loathe|hate|despise|hate)> {0,2} (my|our) job', false)).toBe(
    '<bad: (despise|hate|loathe)> {0,2} (my|our) job',
  );
});

test('those that begin with the same word keep their order, with or without accents', () => {
  expect(inOrder('(ne|ça va|ca|ça|a)', false)).toBe('(a|ça va|ca|ça|ne)');
});

test('nothing is moved across an alternative that may begin with anything', () => {
  expect(inOrder('(z|y|:boss|x|really? b|a)', false)).toBe('(y|z|:boss|x|really? b|a)');
});

test('brackets in brackets are put in order, too', () => {
  expect(inOrder('(the (two|one)|a)? shift', false)).toBe('(a|the (one|two))? shift');
});

test('a bracket that is closed in another text is left as it is, what is whole behind it is not', () => {
  expect(inOrder('(b|a|(d|c)', false)).toBe('(b|a|(c|d)');
});

test('frames lose their white space and keep their signs', () => {
  expect(inOrder('\n  !some|a {group} ..2 {be}|are|is*2\n  you b|a?\n', false)).toBe(
    '\n!a|some {group} ..2 are|is|{be}*2\nyou a|b?\n',
  );
});

test('terms and lists stand by the alphabet', () => {
  expect(inOrder('to sleep, nap,\n  netflix, a nap, nap', false)).toBe('a nap,nap,netflix,to sleep');
  expect(inOrder('\n  you u\n  ya you', true)).toBe('u ya you');
});

test('a sentence, a name and an expression are left as they are', () => {
  for (const text of ['work-complaint', 'Nobody can undo it, once it is out.', '\\b(?:b|a)\\b', 'b a'])
    expect(inOrder(text, false)).toBe(text);
});
