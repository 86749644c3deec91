/** The mood of a draft or a sentence: swearing, sulking, joyless, or cheerful with a wink. */
import type { Draft, Sentence } from '../../types.ts';
import { findProfanity } from '../attack/profanity.ts';
import { oncePerDraft } from '../matching/once.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isOwn } from './own-work.ts';

/** Indices of the sentences with a swear word in them or next to them. */
const angrySentences = oncePerDraft((draft) => {
  const angry = new Set<number>();
  let at = 0;
  for (const { start } of findProfanity(draft)) {
    while ((draft.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (const index of [at - 1, at, at + 1]) angry.add(index);
  }
  return angry;
});

/**
 * Whether somebody swears in the sentence or next to it: of the complaints that come with a swear word, four in five were
 * judged worth a question, of the others one in three (development corpus, 84 complaints).
 */
export const isAngry = (draft: Draft, { index }: Sentence): boolean => angrySentences(draft).has(index);

/** Whether a cheerful sentence about work takes itself back: "#not", "lol", a rolled eye. */
export const isIronic = oncePerDraft((draft) =>
  /#(?:not|sarcas|fml|dead|itsdead|slow|kill|ugh)|🙃|🙄|😒|😑|:\(|:\/|\bugh\b|\bfml\b|\bsmh\b/iu.test(draft.text),
);

const SAD =
  /(?:^|\s)(?:[:=;]['’]?-?[(/\\[|]|\):|:-?c\b|-_+-|t_+t)|[😭😩😒🙄😔😞😢😫😤😡🤮😖😣😑🙃💀🔫]|\b(?:ugh+|fml|bleh+|sigh|boo+|grr+|blah|meh|wah+|pff+|snif+|aled)\b/iu;

/** Whether a sentence sulks: a sad face, a sigh. */
export const isSad = (draft: Draft, sentence: Sentence): boolean =>
  SAD.test(draft.text.slice(sentence.start, sentence.end + 3));

const SWEET = compilePhrases<true>([
  [
    '(love|loves|loved|great|awesome|amazing|best|happy|excited|grateful|thankful|thanks|proud|enjoy|enjoyed|fun|lovely|wonderful|fantastic|excellent|perfect|lucky|blessed|congrats|favorite|favourite|sweet|glad|appreciate|adore|beautiful|kind|kindest|helped|compliment|compliments|complimented|wonderful|tipped|bring us|bringing us|brings us|brought us|made my day|made (his|her) day|génial|géniale|contente|content|heureux|heureuse|fier|fière|hâte|super|merci|bravo|adore|top|parfait|parfaite|excellent|excellente|belle|gentil|gentille|sympa|chance|plaisir|bonheur|réussi|touchée|touché|crème|câlin|offert|félicitations|rigole|rigolé)',
    true,
  ],
]);

/** Whether no sentence of the draft holds a word of joy or praise. */
export const isJoyless = oncePerDraft((draft) => !draft.sentences.some((sentence) => SWEET.has(sentence)));

/** Whether a sentence holds no word of joy or praise beside its ill feeling, and does not ask others. */
export function isGrumble(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  return !SWEET.has(sentence) && !isHypothetical(sentence, match.first) && isOwn(draft, sentence, match);
}
