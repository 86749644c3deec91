import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Context } from '../../src/engine/types.ts';

const told = (text: string, context: Partial<Context> = {}): string[] =>
  assess(text, context)
    .findings.filter(({ category }) => category === 'promotion')
    .map(({ rule, level, way }) => `${rule} ${level} ${way ?? 'default'}`);

describe('an advertisement', () => {
  it.each([
    ['30% off everything this weekend, code SNOW30', 'default'],
    ['New single out now, link in bio!', 'default'],
    ['Tickets for the spring show are on sale now', 'default'],
    ['Follow and RT to win a signed copy', 'giveaway'],
    ['I help coaches get more clients. Open to a quick call this week?', 'pitch'],
    ['-20 % sur toute la boutique avec le code HIVER', 'default'],
    ['Jeu-concours : tentez votre chance jusqu’à dimanche', 'giveaway'],
    ['Je me permets de vous présenter notre nouvelle solution', 'pitch'],
  ])('is hinted at, never asked about: %s', (text, way) => {
    expect(told(text)).toEqual([`advertisement 1 ${way}`]);
  });

  it.each([
    ['Got the coat at 30% off and I regret nothing'],
    ['Anyone have a promo code for the museum?'],
    ['I won a giveaway once, in 2012'],
    ['My brother’s book is out now, I am so proud'],
    ['So tired of giveaways in my replies'],
    ['She said "30% off with code SNOW30, order now"'],
    ['J’ai acheté le manteau à -30 %'],
    ['Trop de codes promo dans ma boîte mail, j’en ai marre des arnaques'],
    ['Le concours d’infirmière est demain'],
    ['Quelqu’un aurait un code promo ?'],
  ])('is not meant: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('praise for someone who pays', () => {
  const employer: Partial<Context> = { names: [{ text: 'Bluewhale', kind: 'employer' }] };

  it('asks for the link to be said, and is content when it is', () => {
    expect(told('Bluewhale makes the best headphones ever', employer)).toEqual(['undisclosed-link 1 default']);
    expect(told('I work for Bluewhale, and we make the best headphones ever', employer)).toEqual([]);
    expect(told('Bluewhale makes the best headphones ever #ad', employer)).toEqual([]);
    expect(told('Le casque Bluewhale est génial', employer)).toEqual(['undisclosed-link 1 default']);
    expect(told('Je travaille chez Bluewhale : le casque est génial', employer)).toEqual([]);
  });

  it('is asked about where it is an advertisement', () => {
    expect(told('Love my Bluewhale! 30% off with code WHALE30, order now', employer)).toContain(
      'undisclosed-link 2 default',
    );
  });

  it('means nothing for a name that is on nobody’s list', () => {
    expect(told('Bluewhale makes the best headphones ever')).toEqual([]);
  });
});

describe('a stiff phrase', () => {
  it('is hinted at only where one speaks for a company', () => {
    const text = 'We apologise for any inconvenience caused.';
    expect(told(text)).toEqual([]);
    expect(told(text, { identity: 'professional' })).toEqual(['corporate-phrase 1 default']);
    expect(told('Nous nous excusons pour tout désagrément', { identity: 'professional' })).toEqual([
      'corporate-phrase 1 default',
    ]);
    expect(told('Désolée Sam, c’est ma faute. Léa', { identity: 'professional' })).toEqual([]);
  });
});
