/** Every word of health in a draft, with whose it is; read once for all rules that ask. */
import { HEALTH_EN, type HealthTag } from '../../lexicon/health/health-en.ts';
import { HEALTH_FR } from '../../lexicon/health/health-fr.ts';
import { PEOPLE_EN, type PersonTag } from '../../lexicon/people/people-en.ts';
import { PEOPLE_FR } from '../../lexicon/people/people-fr.ts';
import type { Draft, Language, Sentence } from '../../types.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { type Holder, holderOf } from '../stance/holder.ts';

const HEALTH = lazyTables<HealthTag>({ en: HEALTH_EN, fr: HEALTH_FR });
const PEOPLE = lazyTables<PersonTag>({ en: PEOPLE_EN, fr: PEOPLE_FR });

export interface HealthTerm extends Term<HealthTag> {
  readonly sentence: Sentence;
  readonly holder: Holder;
}

/** The language to read a sentence's small words in. */
export const mainLanguage = (sentence: Sentence): Language => sentence.languages[0] ?? 'en';

/** The terms for private people in a sentence. */
export const peopleIn = (sentence: Sentence): readonly Term<PersonTag>[] => sentenceTerms(sentence, PEOPLE);

/** "20mg", "2.5 mg". */
const DOSE = /^\d+(?:[.,]\d+)? ?(?:mgs?|mcg|µg)$/;

/** Adds the doses that no term covers, as signs of care. */
function withDoses(sentence: Sentence, terms: readonly Term<HealthTag>[]): readonly Term<HealthTag>[] {
  const doses = sentence.tokens.flatMap(({ kind, plain }, at): Term<HealthTag>[] =>
    kind === 'number' && DOSE.test(plain)
      ? [{ tag: 'care', first: at, last: at, words: 'dose', language: mainLanguage(sentence) }]
      : [],
  );
  return doses.length === 0 ? terms : [...terms, ...doses].toSorted((a, b) => a.first - b.first);
}

const cache = new WeakMap<Draft, readonly HealthTerm[]>();

/** The health terms of a draft in order. Linear: a bounded walk for each term. */
export function healthTerms(draft: Draft): readonly HealthTerm[] {
  let terms = cache.get(draft);
  if (terms === undefined) {
    terms = draft.sentences.flatMap((sentence) => {
      const found = withDoses(sentence, sentenceTerms(sentence, HEALTH));
      if (found.length === 0) return [];
      const people = peopleIn(sentence);
      return found.map(({ tag, first, last, words, language }): HealthTerm => {
        const holder = holderOf(sentence, first, language, people, found);
        return { tag, first, last, words, language, sentence, holder };
      });
    });
    cache.set(draft, terms);
  }
  return terms;
}
