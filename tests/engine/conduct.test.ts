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
