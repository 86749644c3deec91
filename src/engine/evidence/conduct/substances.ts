/** Drink, drugs and small crimes that a draft tells of its author. Read once for all rules of the category. */
import { SUBSTANCES_EN, type SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import { SUBSTANCES_FR } from '../../lexicon/conduct/substances-fr.ts';
import type { Draft, Sentence } from '../../types.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { byAmount } from './amounts.ts';
import { byClause } from './clauses.ts';
import { deed } from './deeds.ts';
import { possession, use } from './drugs.ts';
import { state } from './states.ts';
import type { OwnConduct } from './telling.ts';

export type { Conduct, OwnConduct } from './telling.ts';

const TABLES = lazyTables<SubstanceTag>({ en: SUBSTANCES_EN, fr: SUBSTANCES_FR });

const cache = new WeakMap<Draft, readonly OwnConduct[]>();

/** Every place where the author tells of own drunkenness, drugs, drunk driving or offences. */
export function ownConduct(draft: Draft): readonly OwnConduct[] {
  let known = cache.get(draft);
  if (known === undefined) {
    known = draft.sentences.flatMap((sentence) => {
      const amounts = byAmount(draft, sentence);
      if (amounts.length > 0) return amounts;
      const clauses = byClause(draft, sentence);
      if (clauses.length > 0) return clauses;
      const terms = sentenceTerms(sentence, TABLES);
      return terms.flatMap((term, i) => read(draft, sentence, term, terms[i + 1]));
    });
    cache.set(draft, known);
  }
  return known;
}

function read(
  draft: Draft,
  sentence: Sentence,
  term: Term<SubstanceTag>,
  next: Term<SubstanceTag> | undefined,
): OwnConduct[] {
  switch (term.tag) {
    case 'drunk':
    case 'high':
    case 'ambiguous':
      return state(draft, sentence, term);
    case 'use':
      return use(draft, sentence, term, next);
    case 'drug':
      return possession(draft, sentence, term);
    case 'drink':
    case 'driving':
    case 'crime':
    case 'cheating':
      return deed(draft, sentence, term, term.tag);
    default:
      return [];
  }
}
