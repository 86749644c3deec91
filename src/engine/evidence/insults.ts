/** Insults in a draft, each with whom it is aimed at and how hard it is. */
import { FRIENDLY, LAUGHING } from '../lexicon/aim-words.ts';
import { FILLERS } from '../lexicon/contempt.ts';
import { INSULT_PHRASES_MILD, INSULT_PHRASES_STRONG } from '../lexicon/insult-frames.ts';
import { INSULTS, type Insult } from '../lexicon/insults.ts';
import type { Draft, Sign, Span } from '../types.ts';
import { type Aim, aimOf, type Target } from './aim.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';
import { type FrameSet, findFrames, frameSet, frames } from './frames.ts';
import type { Word } from './words.ts';

export interface FoundInsult extends Span {
  readonly target: Target;
  readonly strength: 1 | 2;
  readonly signs: readonly Sign[];
}

const one =
  (...words: string[]) =>
  (word: Word): boolean =>
    words.includes(word.plain);

const insultOf = (word: Word, french: boolean, english: boolean): Insult | undefined =>
  (english ? INSULTS.en.get(word.plain) : undefined) ??
  (french ? (INSULTS.fr.get(word.text) ?? INSULTS.fr.get(word.plain)) : undefined);

const classes = {
  filler: (word: Word): boolean => FILLERS.has(word.plain),
  anyInsult: (word: Word): boolean => INSULTS.en.has(word.plain) || INSULTS.fr.has(word.plain),
  pute: one('pute', 'putes', 'pvte', 'pvtes', 'salope', 'salopes', 'chienne', 'putain'),
  d: one('de'),
  you: one('tu', 'te', 'vous', 'il', 'elle', 'ils', 'elles'),
  me: one('me', 'nous', 'vous'),
  off: one('off', 'u', 'yall'),
  nameNoun: one(
    'racaille',
    'arabe',
    'juif',
    'raciste',
    'flic',
    'politicien',
    'pays',
    'gens',
    'discours',
    'vie',
    'francais',
    'bobo',
    'gouvernement',
    'macron',
    'beur',
    'ideaux',
    'gosse',
    'mec',
    'type',
    'meuf',
    'blanc',
    'noir',
    'ideologie',
    'tweet',
  ),
};

let compiled: FrameSet<'strong' | 'mild'> | undefined;

/** Whether the draft teases a friend: words of love, or a laugh right beside the insult. */
function isBanter(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return words.some(
    (other) => other.sentence === word.sentence && Math.abs(other.at - at) <= 8 && FRIENDLY.has(other.plain),
  );
}

const laughs = (words: readonly Word[]): boolean => words.some((word) => LAUGHING.has(word.plain));

/** What the aim leaves of an insult: undefined where it is none. */
function weigh(insult: Insult, { target }: Aim): 1 | 2 | undefined {
  if (target === 'self' || target === 'denied' || target === 'reported' || target === 'thing') return undefined;
  if (insult.use === 'person') return insult.strength === 2 && target === 'none' ? 2 : insult.strength;
  return target === 'none' || target === 'alone' ? undefined : insult.strength;
}

/** All insults of a draft that are not cited, denied, said of oneself or of a thing, or plain teasing. */
export function findInsults(draft: Draft): readonly FoundInsult[] {
  const words = attackWords(draft);
  const found: FoundInsult[] = [];
  for (const [at, word] of words.entries()) {
    const languages = draft.sentences[word.sentence]?.languages ?? draft.languages;
    const insult = insultOf(word, languages.includes('fr'), languages.includes('en'));
    if (!insult) continue;
    const aim = aimOf(words, at);
    const strength = weigh(insult, aim);
    if (strength === undefined || isCounterSpeech(draft, words, at, at)) continue;
    if (isBanter(words, at) && (insult.strength === 1 || laughs(words))) continue;
    const first = words[aim.first] ?? word;
    const start = aim.target === 'reader' || aim.target === 'person' ? Math.min(first.start, word.start) : word.start;
    found.push({
      start,
      end: word.end,
      target: aim.target,
      strength,
      signs: [{ name: 'insult', start: word.start, end: word.end }],
    });
  }
  compiled ??= frameSet([
    ...frames('strong', INSULT_PHRASES_STRONG, classes),
    ...frames('mild', INSULT_PHRASES_MILD, classes),
  ]);
  for (const { name, first, last } of findFrames(compiled, words)) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to || isCounterSpeech(draft, words, first, last)) continue;
    const { target } = aimOf(words, first);
    if (target === 'self' || target === 'reported') continue;
    const span = { start: from.start, end: to.end };
    found.push({
      ...span,
      target: 'reader',
      strength: name === 'strong' ? 2 : 1,
      signs: [{ name: 'insult', ...span }],
    });
  }
  return found;
}
