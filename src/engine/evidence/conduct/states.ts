/** Being drunk or high, said in a word: "I'm wasted", « bourrée à 15h ». */
import type { SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { peopleIn } from '../health/health-terms.ts';
import type { Term } from '../matching/terms.ts';
import { holderOf } from '../stance/holder.ts';
import { isNegated } from '../stance/negation.ts';
import { isLongAgo } from '../stance/own-conduct.ts';
import { subjectOf } from '../stance/speaker.ts';
import {
  type Conduct,
  isAmongOthers,
  isQuestionToReader,
  leavesOutI,
  make,
  type OwnConduct,
  standsLast,
  withMe,
} from './telling.ts';

/** Words after which an unsure adjective does mean drink or drugs. */
const PARTY =
  /^(?:af|asf|rn|tonight|drunk|party|club|bar|beer|beers|vodka|wine|tequila|shots|weed|edible|edibles|birthday|weekend|saturday|friday|night|yesterday|hier|soir|soiree|biere|bieres|samedi|vendredi|apero|boite|vin|rhum|pastis|ricard|mojitos?|terrasse|shooters?|cocktails?|whisky|verre|verres|joint|shit|nuit)$/;

const SURE_STATES = /^(?:wasted|stoned|drunk|defonce|defoncee|bourre|bourree|stone|torche|torchee|tipsy|crunk)$/;

/** Also said of those who are only tired or happy. */
const MILD_HIGH =
  /defonce|perche|raide|gele|fonce|buzz|^so high|^too high|^really high|^super high|munchies|peaking|tweak/;

const NOT_THE_STATE =
  /^(?:on life|sur la vie|on hope|on love|on power|on success|on freedom|de bonheur|de joie|de pouvoir|on the list|in demand|de rage|de fatigue|de travail|de boulot|de rire|de monde|de talent|de gens|de devoirs|de remords|de joie|de bonheur|de thunes|de medocs|de defauts|de complexes|de stress|with work|by work|on work)/;

export function state(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>): OwnConduct[] {
  const { tokens } = sentence;
  const rest = tokens
    .slice(term.last + 1, term.last + 4)
    .map(({ plain }) => plain)
    .join(' ');
  if (NOT_THE_STATE.test(rest) || isLongAgo(sentence)) return [];
  const unsure = term.tag === 'ambiguous' && !SURE_STATES.test(term.words);
  if (unsure && !tokens.some(({ plain }) => PARTY.test(plain))) return [];
  const holder = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  const conduct = term.tag === 'high' ? 'drugs' : 'drunk';
  const level = term.tag === 'high' && !MILD_HIGH.test(term.words) ? 2 : 1;
  const stands = standsLast(tokens[term.last + 1]) || /\b(?:af|fuck|hell)$/.test(term.words);
  if (holder.negated || holder.supposed) return [];
  const own = holder.who === 'self' || holder.who === 'we' || (holder.who === 'known' && withMe(tokens, holder.from));
  if (own && isTie(holder.link, term.language) && holder.gap === 0) {
    return make(draft, sentence, holder.from, term.last, conduct, level, conduct);
  }
  if (unsure || isQuestionToReader(sentence)) return [];
  if (!stands) return loosely(draft, sentence, term, conduct);
  // "I came to work drunk": the state closes the clause, as an adjective and not as "a drunk".
  if (own && holder.gap <= 3 && !DETERMINERS.has(tokens[term.first - 1]?.plain ?? '')) {
    return make(draft, sentence, term.first, term.last, conduct, level, conduct);
  }
  if (holder.who !== 'none' || !leavesOutI(draft, sentence, term)) return [];
  return make(draft, sentence, term.first, term.last, conduct, level, conduct);
}

/** English "drunk" in a sentence that is about the author and nobody else: "my drunk mind", "I texted so drunk that". */
function loosely(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>, conduct: Conduct): OwnConduct[] {
  const first = sentence.tokens[term.first] as Token;
  if (term.language !== 'en' || !term.words.startsWith('drunk') || isAmongOthers(sentence)) return [];
  if (subjectOf(sentence, first.index) !== 'own' || isNegated(sentence, first.index)) return [];
  return make(draft, sentence, term.first, term.last, conduct, 1, conduct);
}

const isTie = (link: string | undefined, language: string): boolean =>
  link === 'be' || (link === 'have' && language === 'en');

const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the some that this his her your their of with from by un une le la les des d' son sa ses ton ta tes aux".split(
    ' ',
  ),
);
