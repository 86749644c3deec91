/** Deeds by their verbs: getting drunk, driving after it, stealing, cheating. */
import type { SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { peopleIn } from '../health/health-terms.ts';
import type { Term } from '../matching/terms.ts';
import { holderOf } from '../stance/holder.ts';
import { isNegated } from '../stance/negation.ts';
import { isOwnConduct } from '../stance/own-conduct.ts';
import { isQuoted } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { AFTER_STATE, leavesOutI, make, type OwnConduct, PETS, withMe } from './telling.ts';

const DEED = {
  drink: ['drunk', 1, 'drinking'],
  driving: ['driving', 2, 'drunk-driving'],
  crime: ['offence', 2, 'offence'],
  cheating: ['offence', 1, 'cheating'],
} as const;

/** « j'ai volé » with these is flying, or stealing a show. */
const FLYING = /^(?:en|au|vers|jusqu'|haut|loin|pour|de|avec|ensemble|la|pendant)$/;

/** Whose deed: by the pronoun, and by persons such as "my ex" that are not the author. */
function whose(sentence: Sentence, term: Term<SubstanceTag>): 'own' | 'others' | 'open' {
  const { who, from } = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  if (who === 'known') return withMe(sentence.tokens, from) ? 'own' : 'others';
  return subjectOf(sentence, (sentence.tokens[term.first] as Token).index);
}

/** "Driving home drunk again." stands alone; "Drunk driving kills ..." is about something else. */
function standsAlone(sentence: Sentence, term: Term<SubstanceTag>): boolean {
  const next = sentence.tokens[term.last + 1];
  if (next === undefined || next.kind !== 'word' || !term.words.split(' ').some((word) => word.endsWith('ing')))
    return true;
  return AFTER_STATE.has(next.plain) || /^(?:and|but|my|home|through|to|while|because|last|this)$/.test(next.plain);
}

/** Names for an occasion rather than verbs. */
const NAMING =
  /^(?:drunk (?:night|me|selfie|texts?|tweet)|my dui|my second dui|my fake id|ma cuite|mon dealer|my dealer|my plug|my weed guy)$/;

const HARMLESS_LOOT: ReadonlySet<string> = new Set(
  'idea ideas quote joke jokes recipe meme line heart hearts show spotlight kiss glance look looks base pic picture photo post tweet thunder name nap moment design concept format template caption fries fry chips frite frites bonbon bonbons hoodie hoodies sweater pull plaid couette blanket seat snack snacks gateau biscuit biscuits baiser charger chargeur sandwich dessert'.split(
    ' ',
  ),
);

export function deed(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>, tag: keyof typeof DEED): OwnConduct[] {
  const first = sentence.tokens[term.first] as Token;
  const last = sentence.tokens[term.last] as Token;
  if (sentence.tokens.filter(({ kind }) => kind === 'word').length === 1 && tag === 'crime') return [];
  const own = whose(sentence, term);
  const named = NAMING.test(term.words) && subjectOf(sentence, first.index) !== 'others' && !isQuoted(draft, first);
  if (own === 'others' || (tag === 'drink' && sentence.tokens.some(({ plain }) => PETS.has(plain)))) return [];
  const unsaid =
    tag === 'drink' && own === 'open' && leavesOutI(draft, sentence, term) && !isNegated(sentence, first.index);
  if (!named && !unsaid && !isOwnConduct(draft, sentence, first.index, last.index)) return [];
  if (!named && own === 'open' && tag !== 'drink' && !standsAlone(sentence, term)) return [];
  if (/\bvole$/.test(term.words) && FLYING.test(sentence.tokens[term.last + 1]?.plain ?? '')) return [];
  if (
    term.words.startsWith('i stole') ||
    term.words.startsWith('stole') ||
    term.words.includes('stealing') ||
    term.words.endsWith('vole')
  ) {
    const object = sentence.tokens.slice(term.last + 1, term.last + 5);
    if (object.some(({ plain }) => HARMLESS_LOOT.has(plain))) return [];
  }
  const [conduct, level, sign] = DEED[tag];
  return make(draft, sentence, term.first, term.last, conduct, level, sign);
}
