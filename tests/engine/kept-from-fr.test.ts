import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { keptFrom } from '../../src/engine/evidence/people/kept-from.ts';

const isKept = (text: string): boolean => keptFrom(readDraft(text)).length > 0;

describe('What French speakers keep from somebody close', () => {
  it.each([
    'J’ai claqué toutes nos économies au casino, ma femme croit que l’argent est sur le livret',
    'J’ai embrassé quelqu’un hier soir. Mon copain se doute de rien',
    'ça fait trois mois que j’ai perdu mon taf, ma famille est même pas au courant',
    'vidé le livret du petit pour les cryptos et elle ne le sait toujours pas',
    'les papiers du divorce sont arrivés, il veut la maison',
  ])('is heard: %s', (text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    'J’ai perdu mes clés, ma femme croit que le chat les a mangées',
    'On se sépare à la gare et on se retrouve au resto',
    'elle a embrassé son frère à l’aéroport, ma mère pense que c’est bon signe',
    'le roman raconte une femme qui cache tout à son mari',
    'Mes parents pensent que j’ai raison',
  ])('passes: %s', (text) => {
    expect(isKept(text)).toBe(false);
  });
});
