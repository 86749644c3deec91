import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remap } from '../../../src/composer/remap.ts';

function found(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words };
}

describe('underlines while the author types on', () => {
  const before = 'I hate my job and my boss is a clown.';
  const spans = [found(before, 'hate my job'), found(before, 'boss is a clown')];

  it('stay where words are added after them', () => {
    expect(remap(spans, before, `${before} Really.`)).toEqual(spans);
  });

  it('move along when words are added before them', () => {
    const after = `Honestly, ${before}`;
    expect(remap(spans, before, after).map(({ start, end }) => after.slice(start, end))).toEqual([
      'hate my job',
      'boss is a clown',
    ]);
  });

  it('vanish when their own words change, and only they', () => {
    const after = 'I love my job and my boss is a clown.';
    expect(remap(spans, before, after).map(({ words }) => words)).toEqual(['boss is a clown']);
  });

  it('vanish when their last word grows on', () => {
    expect(remap([found('I hate my job', 'hate my job')], 'I hate my job', 'I hate my jobs')).toEqual([]);
  });

  it('vanish when their first word grows to the left', () => {
    expect(remap([found('hate my job', 'hate my job')], 'hate my job', 'whate my job')).toEqual([]);
  });

  it('keep to their exact words through any edit of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        (text, other, a, b) => {
          const start = Math.min(a, b) % (text.length + 1);
          const end = Math.min(text.length, Math.max(a, b, start));
          const span = { start, end, words: text.slice(start, end) };
          for (const kept of remap([span], text, other)) {
            expect(other.slice(kept.start, kept.end)).toBe(span.words);
            expect(kept.start).toBeGreaterThanOrEqual(0);
            expect(kept.end).toBeLessThanOrEqual(other.length);
          }
        },
      ),
    );
  });
});
