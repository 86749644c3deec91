/** What the aim of an insult makes of it. */

import { BEING } from '../../lexicon/attack/aim-words.ts';
import { HARD_WHEN_AIMED, type Insult } from '../../lexicon/attack/insults.ts';
import type { Word } from '../matching/words.ts';
import { type Aim, endsClause, type Target } from './aim.ts';

const SPARED: ReadonlySet<Target> = new Set(['self', 'denied', 'reported', 'thing']);
/** The aims that make an insult of each kind of word. */
const AIMS: Readonly<Record<Insult['use'], ReadonlySet<Target>>> = {
  person: new Set(['reader', 'person', 'pointed', 'something', 'alone', 'none']),
  human: new Set(['reader', 'person', 'pointed', 'something']),
  aimed: new Set(['reader', 'person', 'pointed']),
  animal: new Set(['reader', 'person']),
  adjective: new Set(['reader', 'person']),
  reply: new Set(),
};

/** French feminines that are strong insults even where nobody is in sight. */
const FRENCH_HARD = /^(?:con+as+e|pouf+ias+e|grognas+e|petas+e|salope|fdp)s?$/;

/** In an answer to somebody, the one answered is in sight, so that less aim is needed. */
const AIMS_IN_REPLY: Readonly<Partial<Record<Insult['use'], ReadonlySet<Target>>>> = {
  human: new Set(['none', 'alone']),
  adjective: new Set(['something', 'alone']),
  aimed: new Set(['something', 'alone']),
  reply: new Set(['reader', 'person', 'something']),
};

/** Bodies and beasts: hard when said to one's face in French. */
const HARD_TO_FACE = new Set(
  'moche grosse obese bouboule chien chiens porc porcs truie cochon vache baleine rat rats cafard cafards singe singes macaque gorille vipere hyene sangsue suceur suceuse chaudasse journalope'.split(
    ' ',
  ),
);

/** Not « petit porc au caramel ». */
const isSaidOut = (words: readonly Word[], at: number): boolean =>
  endsClause(words, at) || [1, 2, 3].some((back) => BEING.has(words[at - back]?.plain ?? ''));

const ARTICLES = new Set('a an the such another un une des les le la de ce all most no'.split(' '));

/** A draft of so few words that are an insult says it to somebody: « clown », « les singes ». */
const MOST_CALLED_OUT = 2;
const CALLED_OUT: ReadonlySet<Insult['use']> = new Set(['human', 'animal']);

const DEGREES = new Set(
  'trop si tres vraiment tellement bien juste grave plutot un peu pas assez carrement'.split(' '),
);

/** Whether a quality stands right after « c'est », over words of degree. */
function isJudged(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (at - back < 4 && DEGREES.has(words[back]?.plain ?? '')) back--;
  return BEING.has(words[back]?.plain ?? '') && words[back - 1]?.plain === 'ce';
}

/** Whether a noun names somebody: "there is a fraud", not "there will be fraud". */
function isCounted(words: readonly Word[], at: number): boolean {
  if (words[at]?.plain.endsWith('s')) return true;
  return [1, 2, 3, 4].some((back) => ARTICLES.has(words[at - back]?.plain ?? ''));
}

/** French insults that are adjectives as well: « ce bouquin est débile ». */
const QUALITIES = new Set(
  'debile debiles con conne cons idiot idiote idiots idiotes folle folles fragile fragiles hypocrite sexiste lache pervers egoiste arrogant arrogante aigri incapable inculte minable ridicule'.split(
    ' ',
  ),
);
const ORDERS = new Set(
  'go shut get stop leave take keep wake read try learn cope cry grow move stay va vas allez ferme fermez tais degage degagez casse cassez bosse apprends retourne'.split(
    ' ',
  ),
);

/** "go home loser", « va bosser parasite »: called so at the end of an order. */
function isOrdered(words: readonly Word[], at: number): boolean {
  if (!endsClause(words, at)) return false;
  for (let back = at; back >= Math.max(0, at - 7); back--) {
    const word = words[back];
    const previous = words[back - 1];
    if (!word || ARTICLES.has(previous?.plain ?? '')) return false;
    const starts = word.before !== '' && (back < at || word.before !== ',');
    if (!previous || previous.sentence !== word.sentence || starts) return ORDERS.has(word.plain) && back < at;
  }
  return false;
}

const AT = new Set(['at', 'in', 'from', 'au', 'a', 'de', 'du']);
const THERE = new Set('work job office class school taf boulot bureau boite lycee fac classe'.split(' '));

/** "this bitch at work", « cette conne au boulot »: no name, and yet everybody there knows who is meant. */
const isAtWork = (words: readonly Word[], at: number): boolean =>
  AT.has(words[at + 1]?.plain ?? '') &&
  (THERE.has(words[at + 2]?.plain ?? '') || THERE.has(words[at + 3]?.plain ?? '')) &&
  words[at + 2]?.sentence === words[at]?.sentence;

/**
 * How hard an insult is with this aim; undefined where it is none.
 * @param isReply whether the draft answers somebody
 */
export function weigh(
  words: readonly Word[],
  at: number,
  insult: Insult,
  { target }: Aim,
  isReply: boolean,
): 1 | 2 | undefined {
  const word = words[at] as Word;
  if (SPARED.has(target)) return undefined;
  if (target === 'something' && insult.use !== 'adjective' && insult.use !== 'reply' && !isCounted(words, at))
    return undefined;
  if (target === 'something' && QUALITIES.has(word.plain) && BEING.has(words[at - 1]?.plain ?? '')) return undefined;
  const callable = insult.use === 'human' || (insult.use === 'aimed' && insult.strength === 1);
  if (callable && (target === 'none' || target === 'alone') && isOrdered(words, at)) return 1;
  // « c'était nul », « c'est trop moche »: a thing is judged.
  if (target === 'pointed' && insult.use === 'aimed' && isJudged(words, at)) return undefined;
  if (words.length <= MOST_CALLED_OUT && target === 'alone' && CALLED_OUT.has(insult.use)) return 1;
  if (!AIMS[insult.use].has(target)) return isReply && AIMS_IN_REPLY[insult.use]?.has(target) ? 1 : undefined;
  if (target === 'pointed' && isAtWork(words, at)) return 2;
  if (target === 'pointed' && insult.use === 'aimed') return 1;
  if (target === 'none' && !FRENCH_HARD.test(word.plain)) return 1;
  if (target === 'reader' && HARD_TO_FACE.has(word.plain) && isSaidOut(words, at)) return 2;
  return HARD_WHEN_AIMED.has(word.plain) && target !== 'none' ? 2 : insult.strength;
}
