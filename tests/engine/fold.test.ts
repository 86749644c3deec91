import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/evidence/matching/fold.ts';

describe('folded text', () => {
  it('is read like plain typing: small letters, no accents, straight quotes, plain digits and spaces', () => {
    expect(fold('Déjà À L’HÔTEL')).toBe("deja a l'hotel");
    expect(fold('０６ １２')).toBe('06 12');
    expect(fold('06\u00A012\u202F34 – 56')).toBe('06 12 34 - 56');
  });

  it('is exactly as long as the text, so that every place in it is a place in the draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
    for (const text of ['İstanbul', 'ﬁn', '½ price', 'ß', '👩‍👩‍👧 ok', 'e\u0301te', '\uD83D'])
      expect(fold(text)).toHaveLength(text.length);
  });
});
