import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy, isPlaceholder, looksGenerated } from '../../src/engine/evidence/private/entropy.ts';
import { findSecrets } from '../../src/engine/evidence/private/secrets.ts';
import { assess } from '../../src/engine/index.ts';

const told = (text: string): string[] =>
  assess(text)
    .findings.filter(({ category }) => category === 'private-detail')
    .map(({ rule, level, start, end }) => `${rule} ${level}: ${text.slice(start, end)}`);

const random = (length: number, alphabet: string) =>
  fc
    .array(fc.constantFrom(...alphabet.split('')), { minLength: length, maxLength: length })
    .map((units) => units.join(''));
const HEX = '0123456789abcdef';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

describe('a key that its issuer marks', () => {
  const kinds: readonly (readonly [string, string, number, string])[] = [
    ['AWS', 'AKIA', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'],
    ['GitHub', 'ghp_', 36, ALNUM],
    ['GitLab', 'glpat-', 20, ALNUM],
    ['Stripe', 'sk_live_', 24, ALNUM],
    ['npm', 'npm_', 36, ALNUM],
    ['Google', 'AIza', 35, ALNUM],
    ['DigitalOcean', 'dop_v1_', 64, HEX],
    ['Anthropic', 'sk-ant-api03-', 80, ALNUM],
  ];

  it.each(kinds)('of %s is found whole in a sentence, in both languages', (_, mark, length, alphabet) => {
    fc.assert(
      fc.property(random(length, alphabet), (rest) => {
        fc.pre(!/^x+$/i.test(rest));
        const key = mark + rest;
        for (const text of [`why does ${key} fail?`, `pourquoi ${key}, chez moi, plante 😭`]) {
          expect(told(text)).toContain(`api-key 2: ${key}`);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is not what people write to hide one', () => {
    for (const text of [
      'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'sk_live_****************',
      'export KEY=$MY_KEY',
      'token: <your token here>',
    ])
      expect(told(text), text).toEqual([]);
  });
});

describe('a password in a place for machines', () => {
  it('is underlined alone, without the address around it', () => {
    expect(told('postgres://app:w1nter-sun@db.bluewhale.io/main')).toEqual(['api-key 2: w1nter-sun']);
    expect(told('curl -u lea:Tr1angle-9 https://api.bluewhale.io')).toEqual(['api-key 2: Tr1angle-9']);
  });

  it('is not a link, a time or a place', () => {
    for (const text of ['https://bluewhale.io:8080/a@b', 'see you at 10:30 @ the harbour', 'ratio 3:1 @ half speed'])
      expect(told(text), text).toEqual([]);
  });
});

describe('a password said in words', () => {
  it('is found after the words people use for it', () => {
    expect(told('wifi password is moonlight77, help yourselves')).toEqual(['password 2: moonlight77']);
    expect(told('le digicode : 4821B')).toEqual(['password 2: 4821B']);
    expect(told('the code for the front gate is 7315')).toEqual([]);
    expect(told('the gate code is 7315')).toEqual(['password 2: 7315']);
  });

  it('is only hinted at where everybody may log in', () => {
    expect(told('at the café the wifi password is espresso123')).toEqual(['password 1: espresso123']);
  });

  it('is not advice, a complaint or a promotion', () => {
    for (const text of [
      'never use 123456 as a password',
      'my password is never accepted',
      'password must be 12+ characters',
      'mon mot de passe est refusé',
      'use code WINTER20',
      'le code postal est 44000',
      'PIN codes have 4 digits',
    ])
      expect(told(text), text).toEqual([]);
  });
});

describe('randomness', () => {
  it('tells keys from words', () => {
    expect(entropy('aaaaaaaa')).toBe(0);
    expect(entropy('abcdefgh')).toBe(3);
    for (const word of ['authentication', 'internationalisation', 'your_api_key', 'undefined', 'process.env.KEY'])
      expect(looksGenerated(word), word).toBe(false);
    expect(looksGenerated('q7TznulLw2Kc0PmYOurB4xJd')).toBe(true);
    fc.assert(
      fc.property(
        random(40, ALNUM),
        (key) => looksGenerated(key) || isPlaceholder(key) || !/\d.*\d/.test(key) || entropy(key) < 3.7,
      ),
    );
  });
});

describe('any text', () => {
  it('gives secrets in order, inside the text, never overlapping', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'token=',
        'api_key: "',
        'eyJ',
        'AKIA',
        '://a:b@c',
        '-----BEGIN RSA PRIVATE KEY-----',
        'password=',
        '"',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
