import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  passesBelgian,
  passesEan13,
  passesIban,
  passesLuhn,
  passesNhs,
  passesNir,
  remainder,
} from '../../src/engine/evidence/private/checksums.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const otherDigit = fc.integer({ min: 1, max: 9 });

/** The same number with one digit changed. */
const withOneChanged = (number: string, at: number, by: number): string =>
  number.slice(0, at) + ((Number(number.charAt(at)) + by) % 10) + number.slice(at + 1);

/** The number completed by check digits that pass, if any do. */
const completed = (start: string, length: number, passes: (number: string) => boolean): string | undefined =>
  Array.from({ length: 10 ** length }, (_, i) => start + String(i).padStart(length, '0')).find(passes);

describe('check digits', () => {
  it('accept the numbers that the issuers publish as examples', () => {
    expect(passesLuhn('4539148803436467')).toBe(true);
    expect(passesIban('GB29NWBK60161331926819')).toBe(true);
    expect(passesIban('FR1420041010050500013M02606')).toBe(true);
    expect(passesEan13('7569217076985')).toBe(true);
    expect(passesNhs('9434765919')).toBe(true);
    expect(passesBelgian('85073003328')).toBe(true);
    expect(passesNir('185057800608491')).toBe(true);
    expect(passesNir('2841129004123')).toBe(false);
  });

  it('catch every single wrong digit of a card', () => {
    fc.assert(
      fc.property(digits(15), fc.nat(15), otherDigit, (start, at, by) => {
        const check = '0123456789'.split('').find((digit) => passesLuhn(start + digit)) ?? '';
        expect(check).not.toBe('');
        expect(passesLuhn(withOneChanged(start + check, at, by))).toBe(false);
      }),
    );
  });

  it('catch every single wrong digit of an IBAN', () => {
    fc.assert(
      fc.property(digits(18), fc.nat(17), otherDigit, (account, at, by) => {
        const check = String(98 - remainder(`${account}${'D'.charCodeAt(0) - 55}${'E'.charCodeAt(0) - 55}00`, 97));
        const iban = (body: string): string => `DE${check.padStart(2, '0')}${body}`;
        expect(passesIban(iban(account))).toBe(true);
        expect(passesIban(iban(withOneChanged(account, at, by)))).toBe(false);
      }),
    );
  });

  it('catch every single wrong digit of a French NIR, also in Corsica', () => {
    fc.assert(
      fc.property(
        digits(5),
        fc.constantFrom('75', '2A', '2B'),
        digits(6),
        fc.nat(5),
        otherDigit,
        (birth, town, order, at, by) => {
          const number = birth + town + order;
          const counted = number.replace('2A', '19').replace('2B', '18');
          const key = String(97 - remainder(counted, 97)).padStart(2, '0');
          fc.pre(number.indexOf(town) === 5);
          expect(passesNir(number + key)).toBe(true);
          expect(passesNir(birth + town + withOneChanged(order, at, by) + key)).toBe(false);
        },
      ),
    );
  });

  it('catch every single wrong digit of Swiss, British and Belgian numbers', () => {
    fc.assert(
      fc.property(digits(9), fc.nat(8), otherDigit, (body, at, by) => {
        const ahv = completed(`756${body}`, 1, passesEan13);
        expect(ahv).toBeDefined();
        expect(passesEan13(withOneChanged(ahv ?? '', at + 3, by))).toBe(false);
        const nhs = completed(body, 1, passesNhs);
        if (nhs !== undefined) expect(passesNhs(withOneChanged(nhs, at, by))).toBe(false);
        expect(completed(body, 2, passesBelgian)).toBeDefined();
      }),
    );
  });
});
