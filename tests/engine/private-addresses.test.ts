import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/evidence/matching/fold.ts';
import { findDates } from '../../src/engine/evidence/private/dates.ts';
import { assess } from '../../src/engine/index.ts';
import type { Context } from '../../src/engine/types.ts';

const told = (text: string, context: Partial<Context> = {}): string[] =>
  assess(text, context)
    .findings.filter(({ category }) => category === 'private-detail')
    .map(({ rule, level, start, end }) => `${rule} ${level}: ${text.slice(start, end)}`);

describe('where somebody lives', () => {
  it.each([
    [
      'US',
      'We just moved to 1203 Larkspur Lane Apt 4B, Boulder, CO 80301',
      '1203 Larkspur Lane Apt 4B, Boulder, CO 80301',
    ],
    ['US, numbered', 'I live at 30 W 26th St', '30 W 26th St'],
    [
      'US, a highway',
      'our house: 5850 US Highway 431, Unit 1, Albertville, AL 35950',
      '5850 US Highway 431, Unit 1, Albertville, AL 35950',
    ],
    ['UK', 'my address is Flat 3, 17 Quarry Road, Bristol BS3 4QA', 'Flat 3, 17 Quarry Road, Bristol BS3 4QA'],
    ['Canada', 'we live at 77 Harbord St, Toronto ON M5S 1G4', '77 Harbord St, Toronto ON M5S 1G4'],
    ['Australia', 'her address is 4/12 Wattle Street, Fitzroy VIC 3065', '4/12 Wattle Street, Fitzroy VIC 3065'],
    [
      'France',
      'j’habite au 14 bis, rue des Tilleuls 44600 Saint-Nazaire',
      '14 bis, rue des Tilleuls 44600 Saint-Nazaire',
    ],
    ['France, abbreviated', 'mon adresse : 26 av Jean Jaurès 69007 Lyon', '26 av Jean Jaurès 69007 Lyon'],
    ['Belgium', 'on a emménagé rue du Bailli 12, 1050 Ixelles', 'rue du Bailli 12, 1050 Ixelles'],
    ['Switzerland', 'elle habite chemin des Fleurs 8, 1007 Lausanne', 'chemin des Fleurs 8, 1007 Lausanne'],
    ['Québec', 'on habite au 45 rue Saint-Jacques, Montréal', '45 rue Saint-Jacques'],
  ])('is underlined whole: %s', (_, text, words) => {
    expect(told(text)).toEqual([`street-address 2: ${words}`]);
  });

  it('asks for a home and hints at a door without one', () => {
    expect(told('a fallen tree in front of 48 Alder Crescent')).toEqual(['street-address 1: 48 Alder Crescent']);
    expect(told('my parents live at 48 Alder Crescent')).toEqual(['street-address 2: 48 Alder Crescent']);
  });

  it('is not a shop, a concert, the news, a famous door or a plain count', () => {
    for (const text of [
      'The bakery at 12 Harbour Street opens at seven',
      'concert at 40 Mill Road, doors at 8',
      'La pharmacie du 12 rue des Tilleuls est ouverte',
      '10 Downing Street has a new cat',
      '3 people on the road, 2 ways to go',
      'On a 3 places pour ce soir et 2 cours demain',
      'en 2019 rue de Rivoli il y avait des voitures',
      'rendez-vous à 20 h 30 place de la Mairie',
      'Great day in Portland, OR',
    ])
      expect(told(text), text).toEqual([]);
  });

  it('is in its place in a private message', () => {
    expect(told('I live at 48 Alder Crescent', { audience: 'private' })).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('of a person is hinted at, and asked about on a pseudonym', () => {
    expect(told('write to lea.bernard@orange.fr')).toEqual(['email-address 1: lea.bernard@orange.fr']);
    expect(told('write to lea.bernard@orange.fr', { identity: 'anonymous' })).toEqual([
      'email-address 2: lea.bernard@orange.fr',
    ]);
  });

  it('keeps the full stop of the sentence out of the underline', () => {
    expect(told('Mine is jo.k@fastmail.fm. Bye!')).toEqual(['email-address 1: jo.k@fastmail.fm']);
    expect(told('(jo.k@fastmail.fm)')).toEqual(['email-address 1: jo.k@fastmail.fm']);
  });

  it('of an office, a handle or a program is left alone', () => {
    for (const text of [
      'contact@bluewhale.io',
      'ask support@bluewhale.io',
      'follow @lea@piaille.fr',
      'git@github.com:lea/garden.git is the remote for name@example.com',
      'Postulez : recrutement@bluewhale.fr',
    ])
      expect(
        told(text).filter((line) => !line.includes('git@')),
        text,
      ).toEqual([]);
  });
});

describe('a birth date', () => {
  it('is read in the forms of both languages', () => {
    for (const [text, date] of [
      ['12 March 1985', { day: 12, month: 3, year: 1985 }],
      ['March 12th, 1985', { day: 12, month: 3, year: 1985 }],
      ['1er mai 1990', { day: 1, month: 5, year: 1990 }],
      ['1985-03-12', { day: 12, month: 3, year: 1985 }],
      ['03/25/85', { day: 25, month: 3, year: 1985 }],
      ['4 août', { day: 4, month: 8 }],
    ] as const)
      expect(findDates(fold(text)), text).toMatchObject([{ start: 0, end: text.length, ...date }]);
    expect(findDates('99/99/2020 and 45 march')).toEqual([]);
  });

  it('counts with the year for the author and hints for a child', () => {
    expect(told('I was born on 12 March 1985')).toEqual(['birth-date 2: 12 March 1985']);
    expect(told('ma fille est née le 2 mai 2024')).toEqual(['birth-date 1: 2 mai 2024']);
    expect(told('Mozart est né le 27 janvier 1756')).toEqual([]);
  });
});
