import type { Language } from '../../types.ts';
import { INSULTS_EN } from './insults-en.ts';
import { INSULTS_FR } from './insults-fr.ts';

/**
 * What a word needs to be an insult. 'person': nothing, it names nothing but a despised person. 'human': to be said of
 * somebody (is a liar, that clown). 'aimed': a reader or a person in sight (you are trash). 'animal': the same, but not
 * by pointing (that dog). 'adjective': a reader or a person as its subject.
 * 'reply': the same, in an answer to somebody.
 */
export type InsultUse = 'person' | 'human' | 'aimed' | 'animal' | 'adjective' | 'reply';

export interface Insult {
  readonly use: InsultUse;
  /** 2 where most people take it as a strong insult. */
  readonly strength: 1 | 2;
}

function table(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Insult> {
  const map = new Map<string, Insult>();
  for (const [key, list] of Object.entries(lists)) {
    const [use, strength] = key.split(' ') as [InsultUse, '1' | '2'];
    for (const word of list.split(/\s+/)) {
      if (word !== '' && !map.has(word)) map.set(word, { use, strength: strength === '2' ? 2 : 1 });
    }
  }
  return map;
}

export const INSULTS: Readonly<Record<Language, ReadonlyMap<string, Insult>>> = {
  en: table(INSULTS_EN),
  fr: table(INSULTS_FR),
};

/** Human insults in French that are as hard as those which name only despised people. */
export const HARD_WHEN_AIMED: ReadonlySet<string> = new Set(
  'pute putes pvte salope salopes catin ordure ordures vermine dechet dechets violeur'.split(' '),
);
