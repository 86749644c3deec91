/** Insults in a draft, each with whom it is aimed at and how hard it is. */
import { HURLING, REPORTING } from '../../lexicon/attack/aim-words.ts';
import { FICTIONAL } from '../../lexicon/attack/fictional.ts';
import { INSULT_PHRASES_MILD, INSULT_PHRASES_STRONG, INSULT_TWINS } from '../../lexicon/attack/insult-frames.ts';
import { INSULTS, type Insult } from '../../lexicon/attack/insults.ts';
import { CALLED_EN, CALLED_HARD_EN } from '../../lexicon/attack/put-downs-en.ts';
import { CALLED_FR, CALLED_HARD_FR } from '../../lexicon/attack/put-downs-fr.ts';
import type { Context, Draft, Sign, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';
import { aimOf, endsClause, isAfterNegation, type Target } from './aim.ts';
import { attackWords } from './attack-words.ts';
import { isAttribute, isBanter, isOath, laughs } from './banter.ts';
import { isCited, isCounterSpeech } from './counter-speech.ts';
import { INSULT_CLASSES } from './insult-classes.ts';
import { weigh } from './insult-weight.ts';
import { PUT_DOWN_CLASSES } from './put-down-classes.ts';

export interface FoundInsult extends Span {
  readonly target: Target;
  readonly strength: 1 | 2;
  readonly signs: readonly Sign[];
}

/** French insults by their letters without doublings: "boufonne", "conasse", "pétase" are typed in haste. */
const SINGLED = new Map(
  [...INSULTS.fr]
    .filter(([word]) => word.length >= 7 || word.startsWith('salop'))
    .map(([word, insult]) => [single(word), insult] as const),
);

/** The beginnings of these, to tell quickly that a word is none of them. */
const SINGLED_STARTS = new Set([...SINGLED.keys()].map((word) => word.slice(0, 2)));

function single(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}

function insultOf(word: Word, french: boolean, english: boolean): Insult | undefined {
  const known = english ? INSULTS.en.get(word.plain) : undefined;
  if (known || !french) return known;
  return (
    INSULTS.fr.get(word.text) ??
    INSULTS.fr.get(word.plain) ??
    (word.plain.length >= 6 && SINGLED_STARTS.has(word.plain.slice(0, 2)) ? SINGLED.get(single(word.plain)) : undefined)
  );
}

const DOG = /[🐕🐶🐩🐾🦮]/u;

/** Whether somebody whom readers know from a story stands in the same sentence. */
const isOfFiction = (words: readonly Word[], { at, sentence }: Word): boolean =>
  words.slice(Math.max(0, at - 40), at + 40).some((other) => other.sentence === sentence && FICTIONAL.has(other.plain));

const SWORN = new Set(['damn', 'goddamn', 'bloody']);
const CONDITION = new Set(['si', 'if', 'quand', 'when']);
const ANYBODY = new Set(['tu', 't', 'vous', 'on', 'you', 'u', 'ya']);

/** "delusional if you think that": this is said to the one who thinks so. */
const BELIEVING = new Set(['think', 'believe']);

/** "You're a hypocrite if you ...", « t'es hypocrite si tu … »: a maxim for everybody rather than somebody's name. */
function isRule(words: readonly Word[], at: number, target: Target): boolean {
  return (
    target === 'reader' &&
    CONDITION.has(words[at + 1]?.plain ?? '') &&
    ANYBODY.has(words[at + 2]?.plain ?? '') &&
    !BELIEVING.has(words[at + 3]?.plain ?? '')
  );
}

/** Before these words an insult is told of, or belongs to the clause. */
const TOLD = new Set(
  'de d du des a an the as like comme un une le la l les que et ou mot terme word mon ma mes ton ta tes son sa ses ce cette est es sont suis traiter traite appeler appelle is are call called being'.split(
    ' ',
  ),
);

/** « arrête de dire ça bouffon »: called out after all else is said, so that what is spoken against is not this. */
const isCalledOut = (words: readonly Word[], at: number, { use }: Insult): boolean =>
  use === 'person' &&
  at > 1 &&
  endsClause(words, at) &&
  !TOLD.has(words[at - 1]?.plain ?? '') &&
  ![1, 2, 3].some((back) => REPORTING.has(words[at - back]?.plain ?? ''));

/** « arrête ton cinéma sale raciste »: the same, of insults that are phrases. */
const isFlung = (words: readonly Word[], first: number): boolean =>
  HURLING.has(words[first]?.plain ?? '') && first > 1 && !TOLD.has(words[first - 1]?.plain ?? '');

let compiled: { phrases: FrameSet<'strong' | 'mild'>; twins: FrameSet<'twin'> } | undefined;

/**
 * All insults of a draft that are not cited, denied, said of oneself or of a thing, or plain teasing.
 * @param kind what the draft is; in an answer to somebody less aim is needed
 */
export function findInsults(draft: Draft, kind: Context['kind'] = 'post'): readonly FoundInsult[] {
  const words = attackWords(draft);
  const isReply = kind === 'reply' || kind === 'comment' || draft.tokens[0]?.kind === 'mention';
  const found: FoundInsult[] = [];
  compiled ??= {
    phrases: frameSet([
      ...frames('strong', INSULT_PHRASES_STRONG, INSULT_CLASSES),
      ...frames('mild', INSULT_PHRASES_MILD, INSULT_CLASSES),
      ...frames('mild', CALLED_EN, PUT_DOWN_CLASSES),
      ...frames('strong', CALLED_HARD_EN, PUT_DOWN_CLASSES),
      ...frames('mild', CALLED_FR, INSULT_CLASSES),
      ...frames('strong', CALLED_HARD_FR, INSULT_CLASSES),
    ]),
    twins: frameSet(frames('twin', INSULT_TWINS, INSULT_CLASSES)),
  };
  let twins: ReturnType<typeof findFrames<'twin'>> | undefined;
  for (const [at, word] of words.entries()) {
    const languages = draft.sentences[word.sentence]?.languages ?? draft.languages;
    const insult = insultOf(word, languages.includes('fr'), languages.includes('en'));
    if (!insult) continue;
    twins ??= findFrames(compiled.twins, words);
    if (twins.some(({ first, last }) => first <= at && at <= last)) continue;
    if (isAttribute(words, at)) continue;
    const aim = aimOf(words, at);
    if (isOath(words, at)) continue;
    const strength = weigh(words, at, insult, aim, isReply);
    if (strength === 1 && isRule(words, at, aim.target)) continue;
    if (strength === undefined) continue;
    if (
      languages[0] === 'fr' && isCalledOut(words, at, insult)
        ? isCited(draft, word)
        : isCounterSpeech(draft, words, at, at)
    )
      continue;
    if (aim.target !== 'reader' && isOfFiction(words, word)) continue;
    if (isBanter(words, at) && (insult.strength === 1 || laughs(words))) continue;
    const first = words[aim.first] ?? word;
    // "you fucking idiot" hits harder than "you idiot".
    const sworn =
      aim.target === 'reader' &&
      words.slice(aim.first, at).some(({ plain }) => plain.startsWith('fuck') || SWORN.has(plain));
    const start = aim.target !== 'none' && aim.target !== 'something' ? Math.min(first.start, word.start) : word.start;
    found.push({
      start,
      end: word.end,
      target: aim.target,
      strength: sworn ? 2 : strength,
      signs: [{ name: 'insult', start: word.start, end: word.end }],
    });
  }
  for (const { name, first, last } of findFrames(compiled.phrases, words)) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to) continue;
    const span = { start: from.start, end: to.end };
    if (isFlung(words, first) ? isCited(draft, span) : isCounterSpeech(draft, words, first, last)) continue;
    if (from.plain.startsWith('sal') && !draft.sentences[from.sentence]?.languages.includes('fr')) continue;
    const { target } = aimOf(words, first);
    if (target === 'self' || target === 'reported' || (target === 'denied' && !isAfterNegation(words, first))) continue;
    twins ??= findFrames(compiled.twins, words);
    if (twins.some((twin) => twin.first <= last && first <= twin.last)) continue;
    if ((name === 'mild' || from.plain === 'bande') && isBanter(words, last)) continue;
    if (/^chiennes?$/.test(to.plain) && DOG.test(draft.text)) continue;
    found.push({
      ...span,
      target: 'reader',
      strength: name === 'strong' ? 2 : 1,
      signs: [{ name: 'insult', ...span }],
    });
  }
  return found;
}
