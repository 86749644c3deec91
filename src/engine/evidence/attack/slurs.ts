/** Slurs in a draft, with what is known of their use: hurled at others, said of oneself, an innocent twin. */
import { FILLERS } from '../../lexicon/attack/contempt.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import { COMPARED, HURLED, HURLED_AT_READER, OWN, TWINS } from '../../lexicon/attack/slur-frames.ts';
import { ABLEIST, CARELESS, SLUR_PHRASES, SLURS } from '../../lexicon/attack/slurs.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';
import { endsClause } from './aim.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';

export interface Slur extends Span {
  /** How it is used: flung at the reader, at others, as a comparison, or just said. */
  readonly use: 'reader' | 'hurled' | 'compared' | 'said';
  readonly ableist: boolean;
}

const PHRASE = '{slur}';
const slurUse = (word: Word) =>
  SLURS.get(word.token.raw.toLowerCase()) ??
  SLURS.get(word.text) ??
  SLURS.get(word.plain) ??
  (word.plain === PHRASE ? 'always' : undefined);

const classes = {
  slur: (word: Word): boolean => slurUse(word) !== undefined,
  plainSlur: (word: Word): boolean => slurUse(word) === 'always' || word.plain === 'macaque',
  filler: (word: Word): boolean => FILLERS.has(word.plain),
  anyInsult: (word: Word): boolean => INSULTS.en.has(word.plain) || INSULTS.fr.has(word.plain),
  are: (word: Word): boolean => word.plain === 'are' || word.plain === 'were',
  d: (word: Word): boolean => word.plain === 'de' || word.plain === 'a',
  ne: (word: Word): boolean => word.plain === 'ne',
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
        ? { ...word, at: place, plain: PHRASE, text: PHRASE, end: (words[at] as Word).end }
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
    const first = words[Math.min(at, ...hurled.map((one) => one.first))] ?? word;
    const last = words[Math.max(at, ...hurled.filter((one) => one.last > at).map((one) => one.last))] ?? word;
    found.push({
      start: first.start,
      end: last.end,
      use: how,
      ableist: ABLEIST.has(word.text) || ABLEIST.has(word.plain),
    });
  }
  return found;
}

/** First words of the slurs that are phrases. */
const STARTS: ReadonlySet<string> = new Set(
  SLUR_PHRASES.split('\n')
    .flatMap((line) => line.trim().split(' ')[0]?.split('|') ?? [])
    .filter(Boolean),
);
