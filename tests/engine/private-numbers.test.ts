import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { remainder } from '../../src/engine/evidence/private/checksums.ts';
import { assess, DEFAULT_CONTEXT, RULES } from '../../src/engine/index.ts';
import { IBAN_LENGTHS } from '../../src/engine/lexicon/private/iban-lengths.ts';
import type { Context } from '../../src/engine/types.ts';

/** What is said of private details: rule, level and words. */
const told = (text: string, context: Partial<Context> = {}): string[] =>
  assess(text, context)
    .findings.filter(({ category }) => category === 'private-detail')
    .map(({ rule, level, start, end }) => `${rule} ${level}: ${text.slice(start, end)}`);

describe('a phone number', () => {
  it('is known without a word where its form is the one of the author’s countries', () => {
    expect(told('sofa to give away, 06 39 98 12 34')).toEqual(['phone-number 2: 06 39 98 12 34']);
    expect(told('sofa to give away, 0470/12.34.56')).toEqual(['phone-number 2: 0470/12.34.56']);
    expect(told('sofa to give away 07700 900123')).toEqual(['phone-number 2: 07700 900123']);
    expect(told('sofa to give away +41 79 123 45 67')).toEqual(['phone-number 2: +41 79 123 45 67']);
  });

  it('needs a word where it is digits in a row', () => {
    expect(told('we counted 4155552671 grains of rice')).toEqual([]);
    expect(told('call me: 4152369671')).toEqual(['phone-number 2: 4152369671']);
    expect(told('tu peux me joindre au 4152369671')).toEqual(['phone-number 2: 4152369671']);
  });

  it('is not asked of countries that the author does not write to', () => {
    expect(told('left at 0470 12 34 56 then right', { regions: ['US'] })).toEqual([]);
    expect(told('left at 0470 12 34 56 then right', { regions: ['BE'] })).toEqual(['phone-number 2: 0470 12 34 56']);
  });

  it('of a company or a helpline wants to be called', () => {
    expect(told('Samaritans are there day and night on 116 123 or 0330 094 5717, crisis or not')).toEqual([]);
    expect(told('call us on 020 7946 0123 to book a table')).toEqual([]);
    expect(told('Appelez-nous au 01 99 00 12 34 pour prendre rendez-vous')).toEqual([]);
    expect(told('free call 0800 123 4567')).toEqual([]);
  });

  it('is in its place in a private message, and fine when it is the author’s own and allowed', () => {
    expect(told('my number is 07700 900123', { audience: 'private' })).toEqual([]);
    expect(told('call me on 07700 900123', { allowed: [{ words: '07700 900123' }] })).toEqual([]);
  });

  it('of somebody else gets its own way out', () => {
    const text = 'her cell is 604 628 1234';
    expect(assess(text).findings.map(({ way }) => way)).toEqual(['other']);
  });

  it('is found whole, however it is grouped', () => {
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00A0');
    fc.assert(
      fc.property(
        fc.constantFrom('06', '07'),
        fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 4, maxLength: 4 }),
        gap,
        (first, pairs, separator) => {
          const number = [first, ...pairs].join(separator);
          const text = `appelle-moi au ${number} 🎉`;
          expect(told(text)).toEqual([`phone-number 2: ${number}`]);
        },
      ),
    );
  });

  it('is not a date, a score, a population, a version or an address of the network', () => {
    for (const text of [
      'from 2023-10-12 to 2023-11-14',
      'born 12/10/1982, died 01.02.2003',
      'there are 67 390 000 of us',
      'call version 10.0.19041.1234 stable',
      'the number 192.168.10.124 is a router',
      'phone sales were 1 250 000 000 in 2020',
    ])
      expect(
        told(text).filter((line) => line.startsWith('phone')),
        text,
      ).toEqual([]);
  });
});

const iban = (country: string, account: string): string => {
  const letters = `${account}${country}00`
    .split('')
    .map((unit) => Number.parseInt(unit, 36))
    .join('');
  return `${country}${String(98 - remainder(letters, 97)).padStart(2, '0')}${account}`;
};
const grouped = (number: string): string => number.replaceAll(/(.{4})(?=.)/g, '$1 ');

describe('a bank number', () => {
  it('is an IBAN in every country of the list, with and without spaces, and never with a wrong check digit', () => {
    const countries = [...IBAN_LENGTHS].flatMap(([country, lengths]) =>
      lengths.map((length) => [country, length] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        ([country, length], stream) => {
          const account = [...stream.take(length - 4)].join('');
          const right = iban(country, account);
          expect(told(`pay me back on ${right} please`)).toEqual([`bank-account 2: ${right}`]);
          expect(told(`vire-moi ça sur ${grouped(right)}, merci`)).toEqual([`bank-account 2: ${grouped(right)}`]);
          const wrong = right.slice(0, -1) + ((Number(right.slice(-1)) + 1) % 10);
          expect(told(`pay me back on ${wrong} please`).filter((line) => line.startsWith('bank-account'))).toEqual([]);
        },
      ),
    );
  });

  it('is as long as it can be where its country has two lengths, both with right check digits', () => {
    expect(told('DZ83 6857 9546 2384 4727 3375 80')).toEqual(['bank-account 2: DZ83 6857 9546 2384 4727 3375 80']);
    expect(told('DZ83 6857 9546 2384 4727 3375')).toEqual(['bank-account 2: DZ83 6857 9546 2384 4727 3375']);
  });

  it('is a card when issuer and check digit agree', () => {
    expect(told('4539 1488 0343 6467')).toEqual(['bank-card 2: 4539 1488 0343 6467']);
    expect(told('4539 1488 0343 6468')).toEqual([]);
    expect(told('9999 9999 9999 9995')).toEqual([]);
  });

  it('is a reference when the words say so', () => {
    expect(told('order reference 4539148803436467 is late')).toEqual([]);
    expect(told('référence DE89370400440532013000 introuvable')).toEqual([]);
  });

  it('that everybody uses for trying is left alone, unless it is called a card', () => {
    expect(told('in the sandbox, 4242424242424242 always works')).toEqual([]);
    expect(told('my card number is 4242424242424242')).toEqual(['bank-card 2: 4242424242424242']);
  });

  it('stays a secret in a private message, as a hint', () => {
    expect(told('my card 4539148803436467', { audience: 'private' })).toEqual(['bank-card 1: 4539148803436467']);
  });
});

describe('an identity number', () => {
  it('is called by its own name once, never also a phone or a card', () => {
    expect(told('mon numéro de sécu 1 85 05 78 006 084 91')).toEqual(['identity-number 2: 1 85 05 78 006 084 91']);
    expect(told('AVS 756.9217.0769.85')).toEqual(['identity-number 2: 756.9217.0769.85']);
    expect(told('my NHS number is 943 476 5919')).toEqual(['identity-number 2: 943 476 5919']);
  });

  it('needs its name where the form is common', () => {
    expect(told('943 476 5919')).not.toContain('identity-number 2: 943 476 5919');
    expect(told('we sold 130 692 544 tins')).toEqual([]);
  });

  it('with a wrong key is somebody’s order number', () => {
    expect(told('1 85 05 78 006 084 92')).toEqual([]);
    expect(told('AVS 756.9217.0769.86').filter((line) => line.startsWith('identity'))).toEqual([]);
  });
});

describe('any text', () => {
  // straight from the rules: `assess` would forgive them an error
  const rules = RULES.filter(({ category }) => ['private-detail', 'whereabouts', 'promotion'].includes(category));

  it('leaves spans inside the text, on whole characters, and never throws', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 40 });
    const piece = fc.oneof(
      noise,
      fc.constantFrom(
        '06 39 98 12 34',
        'a@b.fr',
        '@',
        '4539148803436467',
        'password: ',
        'FR76',
        '12 rue de la Paix',
        '+',
        '(',
        '://x:y@z',
        '🇫🇷',
        'née le ',
        '12/03/1985',
        '\uD83D',
        'sk-',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const draft = readDraft(text);
        for (const { start, end } of rules.flatMap((rule) => rule.find(draft, DEFAULT_CONTEXT))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(/^[\uDC00-\uDFFF]/.test(text.slice(start)) && /[\uD800-\uDBFF]$/.test(text.slice(0, start))).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
