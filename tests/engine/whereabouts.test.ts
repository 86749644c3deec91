import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Context } from '../../src/engine/types.ts';

/** The level of what is said about whereabouts, 0 for nothing. */
const level = (text: string, context: Partial<Context> = {}): number =>
  Math.max(
    0,
    ...assess(text, context)
      .findings.filter(({ category }) => category === 'whereabouts')
      .map((finding) => finding.level),
  );

describe('a holiday', () => {
  it.each([
    ['We’re away until Sunday'],
    ['Off to Crete for two weeks tomorrow!'],
    ['On vacation till the 18th, don’t call'],
    ['We fly to Norway tomorrow. Back on the 18th.'],
    ['On part deux semaines en Corse demain'],
    ['Je suis en vacances jusqu’au 18'],
    ['On s’envole samedi pour Lisbonne, retour le 12'],
  ])('with its end is asked about: %s', (text) => {
    expect(level(text)).toBe(2);
  });

  it.each([
    ['Finally on holiday!'],
    ['Just landed in Toronto'],
    ['Stuck at the airport again'],
    ['I’m visiting Prague next month, tips?'],
    ['48 hours in Salzburg, what should we see?'],
    ['Enfin en vacances !'],
    ['Dans le train pour Marseille, à demain'],
    ['Bien arrivées à Rome'],
    ['On décolle pour Montréal dans 2 heures'],
  ])('without one is hinted at: %s', (text) => {
    expect(level(text)).toBe(1);
  });

  it.each([
    ['Back from Crete, brown and broke'],
    ['We went to Norway for two weeks last summer'],
    ['I wish I was on holiday right now'],
    ['My colleague flies to Crete tomorrow'],
    ['If we were in Crete until Sunday, I would swim'],
    ['We are not going away this year'],
    ['I’m going to work tomorrow'],
    ['He said "we are away until Sunday"'],
    ['Rentrés de Corse hier, bronzés et fauchés'],
    ['L’été dernier on est partis deux semaines en Corse'],
    ['Mon collègue part en Corse demain'],
    ['On ne part pas cette année'],
    ['Je vais au travail demain'],
    ['Vacances scolaires jusqu’au 3 mai'],
  ])('that is over, somebody else’s or imagined passes: %s', (text) => {
    expect(level(text)).toBe(0);
  });
});

describe('an absence', () => {
  it.each([
    ['Off to Lisbon until the 24th, the house is all yours', 'Off to Lisbon until the 24th'],
    ['We’re in Rome until 3 August, see you', 'We’re in Rome until 3 August'],
    ['Partis à Lisbonne jusqu’au 24, à bientôt', 'Partis à Lisbonne jusqu’au 24'],
    ['On est à Rome jusqu’au 3 août, à bientôt', 'On est à Rome jusqu’au 3 août'],
  ])('is underlined with the whole of its date: %s', (text, words) => {
    const [finding] = assess(text).findings;
    expect(text.slice(finding?.start, finding?.end)).toBe(words);
  });
});

describe('a home', () => {
  it.each([
    ['The house is empty all week, poor plants', 1],
    ['Our house is empty all week, poor plants', 2],
    ['Home alone tonight', 2],
    ['My daughter is home alone after school', 2],
    ['The key is under the doormat', 2],
    ['My parents are away until Monday', 2],
    ['Notre maison est vide jusqu’à lundi', 2],
    ['Toute seule à la maison ce soir', 2],
    ['Les clés sont sous le pot de fleurs', 2],
    ['Mes parents sont partis, soirée chez moi', 1],
  ])('%s', (text, expected) => {
    expect(level(text)).toBeGreaterThanOrEqual(expected);
  });

  it.each([
    ['We watched Home Alone again'],
    ['I feel alone in this fight'],
    ['The stadium was empty tonight'],
    ['I am not home alone, mum is here'],
    ['La salle est vide'],
    ['Seul contre tous'],
  ])('is not meant: %s', (text) => {
    expect(level(text)).toBe(0);
  });
});

describe('a check-in', () => {
  it('counts with company or now, not by itself, not for a town, not when it is over', () => {
    expect(level('Lunch with my sister @ Harbour Kitchen')).toBe(1);
    expect(level('(@ Corner Bakery in Boulder, CO)')).toBe(1);
    expect(level('Great espresso @ Harbour Kitchen')).toBe(0);
    expect(level('Lunch with my sister @ Boulder, Colorado')).toBe(0);
    expect(level('Lunch with my sister yesterday @ Harbour Kitchen')).toBe(0);
  });

  it('of a habit is hinted at', () => {
    expect(level('I jog alone by the canal every morning')).toBe(1);
    expect(level('Je promène le chien au parc tous les soirs')).toBe(1);
  });
});

describe('the account', () => {
  it('with a professional identity is asked about private life, a private message is not', () => {
    expect(level('Just landed in Toronto', { identity: 'professional' })).toBe(2);
    expect(level('Just landed in Toronto', { audience: 'private' })).toBe(0);
  });
});

const found = (text: string): string[] => assess(text).findings.map(({ category }) => category);

describe('somebody says in passing who is at home', () => {
  it('hears it without the words "home alone"', () => {
    for (const text of [
      'hubby is on nights till friday so just me and the baby in the flat',
      'my eldest walks home from school by herself every day',
      'the back door doesn’t lock, it never did',
      'mon mari est de nuit toute la semaine',
      'ma fille rentre du collège toute seule',
      'on ne rentre pas avant le 12',
    ])
      expect(found(text), text).toContain('whereabouts');
    for (const text of [
      'My boyfriend is away with the fairies',
      'The museum sits there empty',
      'Le magasin ferme à 18h',
    ])
      expect(found(text), text).not.toContain('whereabouts');
  });
});
