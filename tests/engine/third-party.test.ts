import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Finding } from '../../src/engine/types.ts';

const told = (text: string): readonly Finding[] =>
  assess(text).findings.filter(({ category }) => category === 'third-party');
const level = (text: string): number => Math.max(0, ...told(text).map((finding) => finding.level));
const rules = (text: string): string[] => [...new Set(told(text).map(({ rule }) => rule))];

describe('somebody tells what is another’s to tell', () => {
  it('hears whose it is: a child, a patient or pupil, somebody close', () => {
    expect(rules('My son has autism and the school will not listen')).toEqual(['child-privacy']);
    expect(rules('One of my patients overdosed this morning')).toEqual(['entrusted-people']);
    expect(rules('My wife is in rehab and I am alone with the kids')).toEqual(['other-private-life']);
    expect(rules('Ma fille est autiste et l’école n’écoute pas')).toEqual(['child-privacy']);
    expect(rules('Un de mes élèves a fait une tentative de suicide')).toEqual(['entrusted-people']);
    expect(rules('Ma femme est en cure de désintox')).toEqual(['other-private-life']);
  });

  it('is asked about betrayal, jail, abuse, insulted family; a hint for quarrels', () => {
    for (const text of [
      'My husband cheated on me',
      'my brother is in jail',
      'Mon mec m’a trompée',
      'Mon père est alcoolique',
      'My mother in law is a toxic snake',
    ]) {
      expect(level(text), text).toBe(2);
    }
    for (const text of [
      'I hate my sister',
      'My neighbour is a toxic liar',
      'Je supporte plus ma belle-mère',
      'Mon ex est un connard',
    ]) {
      expect(level(text), text).toBe(1);
    }
  });

  it('hears a secret of anybody at all, where somebody does not know of it', () => {
    for (const text of [
      'big sis is on antidepressants again, don’t tell mum',
      'J has been made bankrupt and still hasn’t told the wife',
      'Somebody in our street got taken away by the police, his kids think he’s on a course',
      'Everyone in the village knows whose baby it is except her husband',
      'Turns out she’d been seeing the guy from the gym. Kids don’t know yet',
    ]) {
      expect(level(text), text).toBe(2);
    }
    for (const text of [
      'mum thinks he’s the cutest dog ever, don’t tell the cat',
      'She’s pregnant this season and her mum has no idea',
      'Her husband has no idea what to get her for Christmas',
      'Everyone likes olives except my husband',
    ]) {
      expect(level(text), text).toBe(0);
    }
    expect(level('My kids don’t know yet that we’re going to the sea')).toBeLessThan(2);
  });

  it('hears "she" too, after the person was named', () => {
    expect(level('I had dinner with my sister. She got fired on Monday and hides it.')).toBe(1);
  });
});

describe('somebody mentions people they love', () => {
  it('is left alone', () => {
    for (const text of [
      'My son scored twice and my daughter cheered',
      'My wife got a promotion, so proud',
      'Dinner with my parents, my brother cooked',
      'Our neighbours are the kindest people',
      'My students are brilliant this year',
      'Mon fils a marqué deux buts',
      'Dîner chez mes parents, mon frère a cuisiné',
      'Mes élèves sont formidables cette année',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('is left alone about public people, fiction, denials and grief', () => {
    for (const text of [
      'The minister’s brother is in jail, says the paper',
      'In the film her husband cheated on her twice',
      'My husband never cheated on me',
      'My dad passed away from cancer in June',
      'Mon mari ne m’a jamais trompée',
      'Mon père est décédé d’un cancer en juin',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });
});

describe('somebody tells a joke in the shape of a confession', () => {
  it('is not asked about the punch line, and is where it is meant', () => {
    expect(level('My wife is leaving me because I quote films all day. Frankly, my dear.')).toBe(0);
    expect(level('Ma femme me quitte parce que je parle trop aux plantes. Elles comprennent.')).toBe(0);
    expect(level('My wife is leaving me because I drink')).toBe(2);
  });
});

describe('somebody tells of people without saying "my"', () => {
  it('knows them by name, by place, or by what they are called at home', () => {
    expect(level('Bethany is a great cook')).toBe(0);
    expect(level('Rachel is pregnant in season eight, best episode')).toBe(0);
    expect(level('Don’t tell anyone yet but Katie is pregnant')).toBe(2);
    expect(level('Chut, ne dites rien à personne mais Julie est enceinte')).toBe(2);
    expect(rules('Patient in bed 6 wet himself again')).toEqual(['entrusted-people']);
    expect(level('Mum is drinking again')).toBe(2);
    expect(level('Les voisins du dessus se hurlent dessus encore')).toBe(1);
  });
});
