/** Whether something that is told is the author's own doing, now or of late. */
import type { Draft, Sentence } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isHypothetical } from './hypothesis.ts';
import { isNegated } from './negation.ts';
import { isQuoted, isReported } from './quotation.ts';
import { subjectOf } from './speaker.ts';

const LONG_AGO = compilePhrases<true>(
  [
    '(years|year|decades) ago',
    'in (college|uni|university|high school|my twenties|my teens|the army)',
    'back in (the|college|high|my)',
    'when i was (a|in|younger|young|at|16|17|18|19|20|15|14)',
    'used to',
    'days are (over|behind)',
    '(quit|stopped|gave up) (drinking|smoking|weed|coke|drugs)',
    'sober (since|for)',
    'il y a {1,2} ans',
    "à l'époque",
    "quand (j'étais|j'avais)",
    '(au lycée|au collège|à la fac|dans ma jeunesse|étant jeune|plus jeune)',
    "(arrêté|arrêter) (de boire|de fumer|l'alcool|la drogue|la coke|les joints|le shit)",
    'sobre depuis',
  ].map((pattern) => [pattern, true]),
);

/** Whether the sentence tells of times gone by. */
export const isLongAgo = (sentence: Sentence): boolean => LONG_AGO.has(sentence);

/**
 * Whether the words from token `first` to `last` of the draft are told as the author's own conduct: not denied, imagined,
 * quoted, said of others or long past. 'open' subjects count only where the sentence opens with the words (a post that
 * leaves out the "I").
 */
export function isOwnConduct(draft: Draft, sentence: Sentence, first: number, last: number): boolean {
  const start = draft.tokens[first]?.start ?? 0;
  const end = draft.tokens[last]?.end ?? start;
  if (isNegated(sentence, first, last) || isHypothetical(sentence, first)) return false;
  if (isQuoted(draft, { start, end }) || isReported(sentence, first) || isLongAgo(sentence)) return false;
  const subject = subjectOf(sentence, first);
  return subject === 'own' || (subject === 'open' && opensSentence(draft, sentence, first));
}

const OPENERS: ReadonlySet<string> = new Set(
  'lowkey highkey ngl tbh prolly honestly and so just still already finally currently now ok okay yes yep well oh lol literally officially probably also then again totally kinda super too way really very back woke waking getting being feeling ah bon bah ben alors et encore toujours deja enfin bref completement trop bien la hier genre carrement this is going'.split(
    ' ',
  ),
);

/** Whether only mentions, signs and small adverbs stand before the words in their sentence. */
export function opensSentence(draft: Draft, sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= (sentence.tokens[0]?.index ?? 0); i--) {
    const token = draft.tokens[i];
    if (token?.kind === 'word' && !OPENERS.has(token.plain)) return false;
  }
  return true;
}
