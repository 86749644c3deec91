import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Finding } from '../../src/engine/types.ts';

const told = (text: string): readonly Finding[] =>
  assess(text).findings.filter(({ category }) => category === 'intoxication');
const level = (text: string): number => Math.max(0, ...told(text).map((finding) => finding.level));

describe('somebody tells of their own night, drugs or offences', () => {
  it('gets a hint for drunkenness, in whole sentences and in cries', () => {
    for (const text of [
      'I am so drunk already',
      'Soooo drunk tonight!!!',
      'came to work still drunk again',
      'me and my cousin got drunk at the funeral',
      'Je suis rentrée bourrée à 5 h',
      'Complètement bourré ce soir',
      'jsuis bourrée mdr',
    ]) {
      expect(level(text), text).toBe(1);
    }
  });

  it('gets a hint for many drinks, and a question for driving after them', () => {
    expect(level('I had nine beers and a kebab')).toBe(1);
    expect(level('J’ai descendu dix bières tout seul')).toBe(1);
    expect(level('drove home after six drinks')).toBe(2);
    expect(level('J’ai conduit après cinq verres')).toBe(2);
  });

  it('is asked about offences told in a clause', () => {
    for (const text of [
      'I keyed my landlord’s car',
      'I never declare my tips',
      'J’ai imité la signature de ma mère',
      'Je fais de fausses notes de frais depuis des années',
    ]) {
      expect(level(text), text).toBe(2);
    }
  });

  it('is asked about drugs, drunk driving and theft', () => {
    for (const text of [
      'I snorted coke in the office bathroom',
      'drivin home drunk lol',
      'I just shoplifted a steak',
      'J’ai conduit bourrée et je m’en veux',
      'J’ai tapé un rail avant le concert',
    ]) {
      expect(level(text), text).toBe(2);
    }
  });
});

describe('somebody speaks of drink, drugs and crime otherwise', () => {
  it('is left alone when it is others, long ago, denied or a topic', () => {
    for (const text of [
      'He was so drunk he sang to the fridge',
      'Twenty years ago I drove home drunk; never again',
      "I wasn't drunk, the floor was",
      'Should weed be legal? The vote is on Sunday.',
      'My ex stole my bike',
      'Il était bourré et chantait au frigo',
      'Je n’étais pas bourré, le sol bougeait',
      'On m’a volé mon portefeuille',
      'Le frigo est plein et le sac est bourré à craquer',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('is left alone over words that only look like drugs', () => {
    for (const text of [
      'High school reunion tonight',
      'Getting high grades again',
      'Pot roast and baked potatoes for dinner',
      'I drank eight glasses of water',
      'My wife smoked the brisket',
      'J’ai fumé le jambon moi-même',
      'J’ai bu huit verres d’eau',
      'J’ai triché à la belote avec papi',
      'Mon oncle a volé en deltaplane',
      'Je suis ivre de joie, carton rouge pour l’arbitre',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('is left alone over a glass of wine or a hangover', () => {
    for (const text of [
      'A glass of Beaujolais with dinner',
      'Hungover. Coffee. Now.',
      'Un verre de blanc en terrasse',
      'Gueule de bois, café, vite',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });
});
