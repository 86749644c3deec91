/**
 * The draft as a flat list of words for phrase work: contractions and elisions opened ("you're" is you + are, « j'ai »
 * is je + ai), hashtags and glued words divided ("#StupidPeople", "manyidiots"). Each word keeps the span of its token,
 * so that an underline never leaves the draft.
 */
import { hashtagWords } from '../../text/hashtags.ts';
import { stripAccents } from '../../text/normalise.ts';
import type { Draft, Span, Token } from '../../types.ts';

export interface Word extends Span {
  /** Position in the list. */
  readonly at: number;
  /** Look-up form with accents. */
  readonly text: string;
  /** Look-up form without accents. */
  readonly plain: string;
  readonly token: Token;
  readonly sentence: number;
  /** The sign between this word and the one before it, '' where there is none or only a hyphen. */
  readonly before: string;
  /** Whether it is one of several words that were read out of one token. */
  readonly part: boolean;
  /** Whether it is a mention of a protected group, or a pronoun that stands for one (see groups.ts). */
  readonly group?: boolean;
}

const OPENED: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'m": 'am',
  "'ll": 'will',
  "'ve": 'have',
  "'d": 'would',
  "j'": 'je',
  "l'": 'le',
  "d'": 'de',
  "qu'": 'que',
  "m'": 'me',
  "t'": 'te',
  "s'": 'se',
  "n'": 'ne',
  "c'": 'ce',
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "ain't": 'is not',
  "shan't": 'shall not',
  "y'all": 'you all',
  yall: 'you all',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gon: 'going to',
  finna: 'going to',
  imma: 'i will',
  ima: 'i will',
  u: 'you',
  ur: 'your',
  r: 'are',
  tryna: 'trying to',
  lemme: 'let me',
  urself: 'yourself',
  // Typed in haste, without the apostrophe.
  shes: 'she is',
  hes: 'he is',
  theyre: 'they are',
  youre: 'you are',
  thats: 'that is',
  whos: 'who is',
  im: 'i am',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  couldnt: 'could not',
};

const HASTY = /^j([tml])'?([aeiouyé]\p{L}{2,})$/u;

function opened(text: string): readonly string[] {
  const known = Object.hasOwn(OPENED, text) ? OPENED[text] : undefined;
  if (known !== undefined) return known.split(' ');
  if (text.endsWith("n't")) return [text.slice(0, -3), 'not'];
  // « jtattends », « jt'emmerde »
  const [, object, verb] = HASTY.exec(text) ?? [];
  if (object !== undefined && verb !== undefined) return ['je', `${object}e`, verb];
  return [text];
}

/** Vocabulary along which glued words may be divided, and words that only look glued. */
export interface Gluing {
  readonly known: ReadonlySet<string>;
  /** At least one part of a divided word must be here: nobody needs "intothe" divided. */
  readonly telling: ReadonlySet<string>;
  readonly innocent: ReadonlySet<string>;
}

const SHORTEST_GLUED = 6;
const MAX_GLUED = 40;
const LONGEST_PART = 16;

/** The fewest known words that make up all of `text`, or undefined. Linear in its length, for the parts are bounded. */
function divide(text: string, gluing: Gluing): string[] | undefined {
  if (text.length < SHORTEST_GLUED || text.length > MAX_GLUED || gluing.innocent.has(text) || gluing.known.has(text))
    return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let start = 0; start < text.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST_PART); end++) {
      const word = text.slice(start, end);
      if (gluing.known.has(word) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word];
    }
  }
  const parts = best[text.length];
  if (!parts?.some((part) => gluing.telling.has(part))) return undefined;
  const last = parts.at(-1) ?? '';
  // "creepin", "charlotte": what looks like a short last word is mostly an ending.
  return last.length >= 3 || parts[0] === 'death' ? parts : undefined;
}

const LEADING_DIGIT: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** "g4y": too short for the tokeniser to fold, for "b2b" and "h2o" look the same. */
const SHORT_LEET = new Map([
  ['g4y', 'gay'],
  ['f4g', 'fag'],
  ['b0l', 'bol'],
  ['h8', 'hate'],
]);
const LONGEST_SHORT = 3;

/** "4sshole", "0rdures": a digit for the first letter, which only shows once the rest is letters. */
function firstLetter(text: string): string {
  if (text.length <= LONGEST_SHORT) return SHORT_LEET.get(text) ?? text;
  const letter = LEADING_DIGIT[text.charAt(0)];
  return letter !== undefined && /^.\p{L}{3,}$/u.test(text) ? letter + text.slice(1) : text;
}

/** Divides a word that was typed together with others; the parts keep the accents. */
function parted(text: string, gluing: Gluing): readonly string[] | undefined {
  const plain = stripAccents(text);
  // « mortà »: hardly any French word ends in an accented a.
  if (text.endsWith('à') && gluing.telling.has(plain.slice(0, -1))) return [text.slice(0, -1), 'à'];
  const parts = divide(plain, gluing);
  if (!parts || plain.length !== text.length) return parts;
  let at = 0;
  return parts.map((part) => text.slice(at, (at += part.length)));
}

const RAISED = /^(?:['’‘]|-)$/;

/** Reads the words of a draft; `gluing` says along which words to divide those that were typed together. */
export function readWords(draft: Draft, gluing: Gluing): readonly Word[] {
  const words: Word[] = [];
  let before = '';
  for (const token of draft.tokens) {
    if (token.kind !== 'word' && token.kind !== 'hashtag') {
      if (!RAISED.test(token.raw)) before += token.raw;
      continue;
    }
    const whole = firstLetter(token.text);
    const texts =
      token.kind === 'hashtag' ? hashtagWords(token, gluing.known) : (parted(whole, gluing) ?? opened(whole));
    for (const text of texts) {
      words.push({
        at: words.length,
        text,
        plain: stripAccents(text),
        token,
        sentence: token.sentence,
        start: token.start,
        end: token.end,
        before,
        part: texts.length > 1,
      });
      before = '';
    }
  }
  return words;
}
