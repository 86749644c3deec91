import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFromInput } from '../../../src/pages/shared/site-address.ts';
import { segments } from '../../../src/pages/shared/try-box/segments.ts';

describe('the address of a site to add', () => {
  it.each([
    ['blog.example', 'https://blog.example/*'],
    [' https://Blog.example/2026/a?b=c ', 'https://blog.example/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['https://blog.example/a/page', 'https://blog.example/*'],
    ['https://*.blog.example/*', 'https://*.blog.example/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
  ])('%s is %s', (typed, pattern) => {
    expect(patternFromInput(typed)).toBe(pattern);
  });

  it.each(['', 'blog', 'my blog', 'javascript:alert(1)', 'about:config', 'file:///etc/passwd', 'chrome://settings'])(
    '%j is none',
    (typed) => {
      expect(patternFromInput(typed)).toBeNull();
    },
  );
});

describe('underlines in the try-it box', () => {
  it('stand where the findings are, the worst on top', () => {
    const found = segments('I hate my boss so much', [
      { start: 2, end: 14, level: 2 },
      { start: 7, end: 17, level: 1 },
    ]);
    expect(found.map(({ words, level }) => [words, level])).toEqual([
      ['I ', 0],
      ['hate ', 2],
      ['my boss', 2],
      [' so', 1],
      [' much', 0],
    ]);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, spans) => {
        const findings = spans.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), level: 1 as const }));
        return (
          segments(text, findings)
            .map((segment) => segment.words)
            .join('') === text
        );
      }),
    );
  });
});
