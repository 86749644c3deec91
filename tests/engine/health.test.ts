import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Finding } from '../../src/engine/types.ts';

const told = (text: string): readonly Finding[] =>
  assess(text).findings.filter(({ category }) => category === 'health-intimate');
const level = (text: string): number => Math.max(0, ...told(text).map((finding) => finding.level));
const rules = (text: string): string[] => [...new Set(told(text).map(({ rule }) => rule))];
const words = (text: string): string[] => told(text).map(({ start, end }) => text.slice(start, end));

describe('somebody is about to tell the world about their health', () => {
  it('is asked about a diagnosis, whoever made it and however it is put', () => {
    for (const text of [
      'So it is official: I have been diagnosed with lupus.',
      'Diagnosed with schizophrenia at nineteen, still here.',
      'my ocd and my depression are having a party',
      'On m’a diagnostiqué une sclérose en plaques.',
      'Je vis avec le VIH depuis 2011.',
    ]) {
      expect(level(text), text).toBe(2);
    }
  });

  it('sees exactly what tells it underlined', () => {
    expect(words('Long day. I have epilepsy. Good night.')).toEqual(['I have epilepsy']);
    expect(words('Bonne nuit. Ma bipolarité me fatigue.')).toEqual(['Ma bipolarité']);
  });

  it('is told of each illness in a list', () => {
    expect(words('I live with PTSD, anxiety and fibromyalgia')).toHaveLength(3);
  });

  it('is heard in short notes that leave out the "I"', () => {
    for (const text of [
      'Back on antidepressants.',
      'Panic attacks every day',
      'Hospitalisée depuis hier',
      'Diagnostiquée TDAH à 34 ans',
    ]) {
      expect(level(text), text).toBeGreaterThan(0);
    }
  });

  it('is noticed by medicines and doses as well', () => {
    expect(level('Week three on sertraline, I went from 50mg to 100mg and my doctor says wait')).toBe(2);
    expect(level('Je suis passé de 10 mg à 20 mg de paroxétine, mon psychiatre dit de patienter')).toBe(2);
  });

  it('is noticed when many small signs add up in a long post', () => {
    const post =
      'For months I have had this stabbing pain under my ribs and I feel dizzy every morning. My doctor ordered an MRI and blood tests, I am waiting for the results and my hands go numb at night.';
    expect(level(post)).toBeGreaterThan(0);
  });
});

describe('somebody speaks of health without telling their own', () => {
  it('is left alone: other people’s, news, advice, jokes on the weather', () => {
    for (const text of [
      'If you have diabetes, check your feet every day.',
      'The hospital in our town needs more nurses.',
      'Cancer research gets twelve million more this year',
      'Are you pregnant or just happy?',
      'Le dépistage du cancer du sein est gratuit à partir de 50 ans.',
      'Avez-vous déjà essayé la sophrologie contre le stress ?',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('is left alone over words that only look like health', () => {
    for (const text of [
      'What a stroke of luck today',
      'Period drama and tea tonight',
      'We are expecting guests on Sunday',
      'Cancer season starts and I am a Cancer, beware',
      'My brother works at the psychiatric hospital',
      'I cut myself shaving',
      'Mes règles du jeu sont simples',
      'Je suis cancer ascendant lion',
      'Mon frère travaille à l’hôpital psychiatrique',
      'L’enceinte bluetooth est à moi',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('is left alone when they deny it or only imagine it', () => {
    for (const text of [
      "I don't have ADHD, I am just late",
      'I wish I had a therapist like hers',
      'Je n’ai pas de dépression, juste un gros rhume',
      'Si j’avais un cancer, vous le sauriez',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });
});

describe('somebody is at the end of their strength', () => {
  it('meets the kind rule, never the one about privacy alone, and the most serious words ask', () => {
    for (const text of [
      "I don't want to be here anymore.",
      'I tried to kill myself last year',
      'J’ai voulu mettre fin à mes jours',
    ]) {
      expect(rules(text), text).toContain('self-harm');
    }
    expect(level('I wrote my goodbye letter tonight')).toBe(2);
    expect(level('J’ai écrit ma lettre d’adieu ce soir')).toBe(2);
  });

  it('is not met with a number to call for a manner of speaking', () => {
    for (const text of [
      'this exam makes me want to die lol',
      'I will die if they cancel the show 😂',
      'Suicide prevention week starts on Monday',
      'mdr je vais me tuer si le prof nous redonne ça',
      'Je suis morte de rire',
    ]) {
      expect(rules(text), text).not.toContain('self-harm');
    }
  });
});

describe('somebody tells of violence they lived through', () => {
  it('meets support, and never the advice to ask the other person first', () => {
    for (const text of [
      'My husband hit me again',
      'I was raped when I was nineteen',
      'Mon père me frappait',
      'J’ai été violée par un voisin',
    ]) {
      expect(rules(text), text).toContain('lived-violence');
      expect(
        assess(text).findings.map(({ rule }) => rule),
        text,
      ).not.toContain('other-private-life');
    }
  });
});

describe('somebody posts under another name or to friends', () => {
  const text = 'I was diagnosed with bipolar disorder.';
  it('is hinted at rather than asked where nobody knows them', () => {
    expect(assess(text, { identity: 'anonymous' }).level).toBe(1);
    expect(assess(text, { audience: 'private' }).level).toBe(1);
  });
});
