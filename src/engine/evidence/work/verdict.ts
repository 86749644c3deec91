/** A short sentence that judges what was just told: "First day at work. So dull!!", « Réunion au bureau. L'enfer. ». */
import type { Draft, Match, Sentence } from '../../types.ts';
import { compilePhrases, phraseTokens } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';
import { isNewThere } from './beginnings.ts';
import { isAngry } from './mood.ts';

const SUBJECT =
  "(it|this|that|they|what|how|so|such|just|was|is|it's|that's|honestly|literally|omg|ugh|c'est|c'était|quel|quelle|trop|tellement|franchement|vraiment|un|une|quelle journée)";
const VERDICT = compilePhrases<true>(
  [
    `${SUBJECT} (is|was|'s|fucking|so|just|such|a|an|the|really|very|too|absolutely|literally|honestly|bloody|est|était|trop|vraiment|un|une|l'|la|le)? (is|fucking|so|just|such|a|an|the|really|very|too|total|complete|freaking|trop|vraiment|un|une)? <bad: (sucks|sucked|suck|dull|boring|hell|awful|horrible|terrible|worst|ridiculous|pathetic|nightmare|joke|bullshit|shit|miserable|torture|unfair|unacceptable|disgusting|humiliating|degrading|exhausting|insane|toxic|waste of time|fucking sucked|fucking sucks|nul|nulle|chiant|chiante|horrible|enfer|cauchemar|ridicule|honteux|pitoyable|insupportable|merde|bordel|long|interminable|saoulant|relou|une honte)>`,
    "<bad: (pathetic|ridiculous|unbelievable|boring|dull|hell|torture|kill me|kill me now|shoot me|worst|worst day ever|fml|fuck my life|bullshit|help|ridicule|honteux|pitoyable|tuez moi|achevez moi|au secours|l'enfer|enfer|quel enfer|quelle blague|quelle honte)>",
  ].map((pattern) => [pattern, true]),
);
const LONGEST = 7;

/**
 * Verdicts of at most seven words that follow, with at most one interjection between, a sentence for which `isAbout`
 * holds. Level 1, as what they judge is only inferred, or 2 where they swear or the author has only just started there.
 */
export function verdictsAfter(draft: Draft, isAbout: (sentence: Sentence) => boolean): Match[] {
  const matches: Match[] = [];
  for (const sentence of draft.sentences) {
    const words = phraseTokens(sentence).filter((token) => token.kind === 'word');
    if (words.length === 0 || words.length > LONGEST) continue;
    const before = topicBefore(draft, sentence);
    if (!before || !isAbout(before)) continue;
    for (const { start, end, first, last, captures } of VERDICT.find(sentence)) {
      const { bad } = captures;
      if (
        !bad ||
        first !== words[0]?.index ||
        isNegated(sentence, first, last) ||
        isQuoted(draft, { start, end }) ||
        isHypothetical(sentence, first)
      )
        continue;
      matches.push({
        start,
        end,
        level: isAngry(draft, sentence) || isNewThere(draft) ? 2 : 1,
        signs: [
          { name: 'verdict', start: bad.start, end: bad.end },
          { name: 'own-work', start: before.start, end: before.end },
        ],
        way: 'mild',
      });
      break;
    }
  }
  return matches;
}

/** The sentence before, or the one before an interjection ("omg!!"). */
function topicBefore(draft: Draft, { index }: Sentence): Sentence | undefined {
  const before = draft.sentences[index - 1];
  const isInterjection = before !== undefined && before.tokens.filter((token) => token.kind === 'word').length <= 2;
  return isInterjection ? (draft.sentences[index - 2] ?? before) : before;
}
