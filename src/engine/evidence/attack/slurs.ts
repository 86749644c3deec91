/** Slurs in a draft, with what is known of their use: hurled at others, said of oneself, an innocent twin. */
import { LAUGHING } from '../../lexicon/attack/aim-words.ts';
import { FILLERS } from '../../lexicon/attack/contempt.ts';
import { FICTIONAL, STORY_WORDS } from '../../lexicon/attack/fictional.ts';
import { COMPARED, HURLED, HURLED_AT_READER, OWN, TWINS } from '../../lexicon/attack/slur-frames.ts';
import { ABLEIST, CARELESS, SLUR_PHRASES, SLURS } from '../../lexicon/attack/slurs.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import { wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';
import { aimOf, endsClause } from './aim.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';
import { ANY_INSULT } from './insult-classes.ts';

export interface Slur extends Span {
  /** How it is used: flung at the reader, at others, as a comparison, or just said. */
  readonly use: 'reader' | 'hurled' | 'compared' | 'said';
  readonly ableist: boolean;
  /** Whether it is said with a laugh or of whoever it may concern. */
  readonly lightly: boolean;
}

const PHRASE = '{slur}';
const ABLEIST_PHRASE = '{slur mental}';
const isAbleist = (word: Word): boolean => /^(?:debile|attarde|handicape|retarde|deficient|malade)/.test(word.plain);
const slurUse = (word: Word) =>
  SLURS.get(word.token.raw.toLowerCase()) ??
  SLURS.get(word.text) ??
  SLURS.get(word.plain) ??
  (word.plain === PHRASE || word.plain === ABLEIST_PHRASE ? 'always' : undefined);

const classes = {
  slur: (word: Word): boolean => slurUse(word) !== undefined,
  plainSlur: (word: Word): boolean => slurUse(word) === 'always' || word.plain === 'macaque',
  filler: wordClass(FILLERS),
  anyInsult: wordClass(ANY_INSULT),
  are: wordClass('are were'),
  d: wordClass('de a'),
  ne: wordClass('ne'),
};

interface Tables {
  readonly phrases: FrameSet<'phrase'>;
  readonly uses: FrameSet<'reader' | 'hurled' | 'compared' | 'own' | 'twin'>;
}
let compiled: Tables | undefined;

function tables(): Tables {
  compiled ??= {
    phrases: frameSet(frames('phrase', SLUR_PHRASES, classes)),
    uses: frameSet([
      ...frames('reader', HURLED_AT_READER, classes),
      ...frames('hurled', HURLED, classes),
      ...frames('compared', COMPARED, classes),
      ...frames('own', OWN, classes),
      ...frames('twin', TWINS, classes),
    ]),
  };
  return compiled;
}

/** « débile mental », "camel fucker": each drawn together into one word. */
function withPhrases(words: readonly Word[]): readonly Word[] {
  const found = findFrames(tables().phrases, words);
  if (found.length === 0) return words;
  const merged: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const phrase = found.find(({ first }) => first === at);
    if (phrase) at = phrase.last;
    const place = merged.length;
    merged.push(
      phrase
        ? {
            ...word,
            at: place,
            plain: isAbleist(word) ? ABLEIST_PHRASE : PHRASE,
            text: PHRASE,
            end: (words[at] as Word).end,
          }
        : { ...word, at: place },
    );
  }
  return merged;
}

/** Articles that make one person of the word: « un attardé », « le mongolien ». */
const POINTED = new Set(['un', 'une', 'le', 'la', 'l', 'a', 'another', 'autre']);

const FRENCH_BEFORE = new Set('en de du le un mon ton son sans ce leur petit gros aucun pris avoir'.split(' '));

/** "retard" is a slur in English and no more than a delay in French. */
function isDelay(draft: Draft, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.plain !== 'retard' && word.plain !== 'retards') return false;
  return draft.sentences[word.sentence]?.languages[0] === 'fr' || FRENCH_BEFORE.has(words[at - 1]?.plain ?? '');
}

/** « Pascal Nègre »: a name beside a name. */
function isName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const capital = /^\p{Lu}\p{Ll}+$/u;
  return (
    word !== undefined &&
    before?.sentence === word.sentence &&
    word.before.length < 2 &&
    capital.test(word.token.raw) &&
    capital.test(before.token.raw) &&
    before.plain.length > 3 &&
    !/^(?:sale|sales|stupid|dirty|espece|gros|bande)$/.test(before.plain)
  );
}

/** Slurs that are not cited, spoken against, said of oneself or meant innocently. */
export function findSlurs(draft: Draft): readonly Slur[] {
  const plain = attackWords(draft);
  if (!plain.some((word) => slurUse(word) !== undefined || STARTS.has(word.plain))) return [];
  const words = withPhrases(plain);
  const uses = findFrames(tables().uses, words);
  const found: Slur[] = [];
  for (const [at, word] of words.entries()) {
    const use = slurUse(word);
    if (use === undefined || isDelay(draft, words, at) || isName(words, at)) continue;
    const here = uses.filter(({ first, last }) => first <= at && at <= last);
    if (here.some(({ name }) => name === 'own' || name === 'twin')) continue;
    const hurled = here;
    const pointed =
      (!CARELESS.has(word.text) && POINTED.has(words[at - 1]?.plain ?? '')) ||
      (word.plain === 'retard' && endsClause(words, at));
    const how =
      (['reader', 'hurled', 'compared'] as const).find((name) => here.some((one) => one.name === name)) ??
      (pointed ? 'hurled' : 'said');
    if ((use === 'turned' && hurled.length === 0) || isCounterSpeech(draft, words, at, at)) continue;
    const ableist = ABLEIST.has(word.text) || ABLEIST.has(word.plain) || word.plain === ABLEIST_PHRASE;
    if (ableist && how !== 'reader' && isBeside(words, word, FICTIONAL)) continue;
    const first = words[Math.min(at, ...hurled.map((one) => one.first))] ?? word;
    const last = words[Math.max(at, ...hurled.filter((one) => one.last > at).map((one) => one.last))] ?? word;
    found.push({
      start: first.start,
      end: last.end,
      use: (ableist && isOfThing(words, at)) || (use === 'always' && isAttributive(words, at)) ? 'said' : how,
      ableist: ableist || isAttributive(words, at),
      lightly: how !== 'reader' && saysLightly(words, at),
    });
  }
  return found;
}

/** Whether one of these words stands in the same sentence: names of fiction, words of a story, laughter. */
const isBeside = (words: readonly Word[], { at, sentence }: Word, these: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, at - NEAR), at + NEAR).some((other) => other.sentence === sentence && these.has(other.plain));
/** Bounded, so that a draft of slurs alone stays linear. */
const NEAR = 40;

/** "it looks retarded": careless, and nobody is meant. */
function isOfThing(words: readonly Word[], at: number): boolean {
  const { target } = aimOf(words, at);
  return target === 'thing' || (target === 'something' && words[at]?.plain === 'retarded');
}

const THINGS_BEFORE = new Set('pays truc quartier travail boulot coin monde cote milieu'.split(' '));
/** « un truc muzz », « un pays muzz »: said of a thing. */
const isAttributive = (words: readonly Word[], at: number): boolean =>
  THINGS_BEFORE.has(words[at - 1]?.plain ?? '') && words[at - 1]?.sentence === words[at]?.sentence;

/** « faut être un attardé pour… », or with laughter: a manner of speaking, still not a kind one. */
const saysLightly = (words: readonly Word[], at: number): boolean =>
  isBeside(words, words[at] as Word, LAUGHING) ||
  isBeside(words, words[at] as Word, STORY_WORDS) ||
  [1, 2, 3].some(
    (back) => words[at - back]?.plain === 'etre' && /^faut$|^doit$/.test(words[at - back - 1]?.plain ?? ''),
  );

/** First words of the slurs that are phrases. */
const STARTS: ReadonlySet<string> = new Set(
  SLUR_PHRASES.split('\n')
    .flatMap((line) => line.trim().split(' ')[0]?.split('|') ?? [])
    .filter(Boolean),
);
