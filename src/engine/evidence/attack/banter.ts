/** Words of insult that insult nobody: teasing among friends, oaths, attributes of things. */
import { FRIENDLY, LAUGHING, THING } from '../../lexicon/attack/aim-words.ts';
import type { Word } from '../matching/words.ts';
import { endsClause } from './aim.ts';

/** « je t'aime » */
const saysLove = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'aime' && words[at - 1]?.plain === 'te' && words[at - 2]?.plain === 'je';

/** « ma mère la pute si… »: an oath on one's own mother. */
export function isOath(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - 6); back--) {
    if (MOTHERS.has(words[back]?.plain ?? '') && /^m[ao]n?$/.test(words[back - 1]?.plain ?? '')) return true;
  }
  return false;
}

/** "a dumbass question": said of the thing that follows. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  // « elle est conne cette blague »
  if (next && DEMONSTRATIVES.has(next.plain) && /^,?$/.test(next.before) && THING.has(words[at + 2]?.plain ?? ''))
    return true;
  return (
    next !== undefined &&
    next.sentence === words[at]?.sentence &&
    next.before === '' &&
    next.plain !== 'it' &&
    next.plain !== 'ce' &&
    THING.has(next.plain) &&
    !endsClause(words, at)
  );
}

const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette', 'ces', 'this', 'that']);

const MOTHERS = new Set(['mere', 'daronne', 'pere', 'daron', 'maman']);

const CLOSE = new Set(
  'frerot frere reuf frangin frangine brother bro husband hubby wife bestie bff pote potes sister sis brothers dad mum mom copine copain'.split(
    ' ',
  ),
);
/** « mon frérot ce gros débile », "my idiot husband": family and friends are called worse with love. */
const isOfOwn = (words: readonly Word[], at: number): boolean =>
  [-5, -4, -3, -2, -1, 1, 2].some(
    (step) =>
      CLOSE.has(words[at + step]?.plain ?? '') &&
      words[at + step]?.sentence === words[at]?.sentence &&
      [1, 2, 3].some((back) => /^(?:my|mon|ma|mes)$/.test(words[at + step - back]?.plain ?? '')),
  );

/** How many words away a laugh or a word of love still belongs to an insult. */
const BESIDE = 12;

/** Whether the draft teases a friend: words of love, or a laugh right beside the insult. */
export function isBanter(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (isOfOwn(words, at)) return true;
  // Only the words around it are looked at, so that a draft of nothing but insults takes no longer a word.
  return words
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(
      (other) =>
        other.sentence === word.sentence &&
        (FRIENDLY.has(other.plain) || (other.plain === 'mdr' && other.at > at) || saysLove(words, other.at)),
    );
}

/** Whether anything in the draft laughs. */
export const laughs = (words: readonly Word[]): boolean => words.some((word) => LAUGHING.has(word.plain));
