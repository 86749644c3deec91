/** Insults in a draft, each with whom it is aimed at and how hard it is. */
import { FRIENDLY, LAUGHING, THING } from '../lexicon/aim-words.ts';
import { FILLERS } from '../lexicon/contempt.ts';
import { INSULT_PHRASES_MILD, INSULT_PHRASES_STRONG, INSULT_TWINS } from '../lexicon/insult-frames.ts';
import { HARD_WHEN_AIMED, INSULTS, type Insult } from '../lexicon/insults.ts';
import type { Draft, Sign, Span } from '../types.ts';
import { type Aim, aimOf, endsClause, type Target } from './aim.ts';
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

const not = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(' '));
  return (word) => word.plain.length > 1 && !known.has(word.plain);
};

/** French insults by their letters without doublings: "boufonne", "conasse", "pétase" are typed in haste. */
const SINGLED = new Map(
  [...INSULTS.fr].filter(([word]) => word.length >= 7).map(([word, insult]) => [single(word), insult] as const),
);

function single(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}

function insultOf(word: Word, french: boolean, english: boolean): Insult | undefined {
  const known = english ? INSULTS.en.get(word.plain) : undefined;
  if (known || !french) return known;
  return (
    INSULTS.fr.get(word.text) ??
    INSULTS.fr.get(word.plain) ??
    (word.plain.length >= 6 ? SINGLED.get(single(word.plain)) : undefined)
  );
}

const classes = {
  filler: (word: Word): boolean => FILLERS.has(word.plain),
  anyInsult: (word: Word): boolean => INSULTS.en.has(word.plain) || INSULTS.fr.has(word.plain),
  pute: one('pute', 'putes', 'pvte', 'pvtes', 'salope', 'salopes', 'chienne', 'putain'),
  d: one('de'),
  swornAt: (word: Word): boolean => /encul/.test(word.plain),
  kindWord: (word: Word): boolean =>
    word.plain.length >= 5 &&
    !/^(?:etait|avait|comme|quand|parce|alors|aussi|sinon|depuis|contre|toute?s?)$/.test(word.plain),
  notKind: not(
    'poisson oiseau animal plante plantes poissons oiseaux vie menacee menacees protegee humaine arbre requin singe virus malaise flou trucs truc',
  ),
  notMates: not(
    'potes copains copines amis amies filles gars mecs jeunes gens joyeux gaza papier tissu frequence frequences terre route passage roulement son annonce dessinee dessinees the musiciens tarés roulement originale cons pote',
  ),
  notMess: not(
    'temps coup histoire gueule tete journee semaine caractere nuit affaire quart etat vie mois epoque periode surprise nouvelle besogne boulot air manie type guerre odeur et ou mais comme de les il elle je tu on c ce a est linge',
  ),
  you: one('tu', 'te', 'vous', 'il', 'elle', 'ils', 'elles'),
  me: one('me', 'nous', 'vous'),
  abuse: one(
    'violent',
    'evil',
    'lying',
    'corrupt',
    'crazy',
    'stupid',
    'hypocritical',
    'demented',
    'unhinged',
    'dumb',
    'idiotic',
    'pathetic',
    'insane',
    'vile',
    'disgusting',
  ),
  camp: one(
    'liberals',
    'democrats',
    'republicans',
    'conservatives',
    'leftists',
    'libs',
    'dems',
    'democrat',
    'republican',
    'liberal',
    'lefties',
    'trumpers',
    'tories',
    'gop',
    'antifa',
  ),
  off: one('off', 'u', 'yall'),
  nameNoun: one(
    'racaille',
    'arabe',
    'juif',
    'raciste',
    'flic',
    'politicien',
    'gens',
    'francais',
    'bobo',
    'macron',
    'beur',
    'gosse',
    'mec',
    'type',
    'meuf',
    'blanc',
    'noir',
  ),
};

let compiled: { phrases: FrameSet<'strong' | 'mild'>; twins: FrameSet<'twin'> } | undefined;

/** « je t'aime » */
const saysLove = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'aime' && words[at - 1]?.plain === 'te' && words[at - 2]?.plain === 'je';

/** « ma mère la pute si… »: an oath on one's own mother. */
function isOath(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - 6); back--) {
    if (MOTHERS.has(words[back]?.plain ?? '') && /^m[ao]n?$/.test(words[back - 1]?.plain ?? '')) return true;
  }
  return false;
}

/** "a dumbass question": said of the thing that follows. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.sentence === words[at]?.sentence &&
    next.before === '' &&
    next.plain !== 'it' &&
    THING.has(next.plain) &&
    !endsClause(words, at)
  );
}

const MOTHERS = new Set(['mere', 'daronne', 'pere', 'daron', 'maman']);

/** Whether the draft teases a friend: words of love, or a laugh right beside the insult. */
function isBanter(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return words.some(
    (other) =>
      other.sentence === word.sentence &&
      Math.abs(other.at - at) <= 8 &&
      (FRIENDLY.has(other.plain) || saysLove(words, other.at)),
  );
}

const laughs = (words: readonly Word[]): boolean => words.some((word) => LAUGHING.has(word.plain));

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

/** What the aim leaves of an insult: undefined where it is none. */
function weigh(word: Word, insult: Insult, { target }: Aim, isReply: boolean): 1 | 2 | undefined {
  if (SPARED.has(target)) return undefined;
  if (!AIMS[insult.use].has(target)) return isReply && AIMS_IN_REPLY[insult.use]?.has(target) ? 1 : undefined;
  if (target === 'pointed' && insult.use === 'aimed') return 1;
  if (target === 'none' && !FRENCH_HARD.test(word.plain)) return 1;
  return HARD_WHEN_AIMED.has(word.plain) && target !== 'none' ? 2 : insult.strength;
}

/** All insults of a draft that are not cited, denied, said of oneself or of a thing, or plain teasing. */
export function findInsults(draft: Draft): readonly FoundInsult[] {
  const words = attackWords(draft);
  const isReply = draft.tokens[0]?.kind === 'mention';
  const found: FoundInsult[] = [];
  compiled ??= {
    phrases: frameSet([
      ...frames('strong', INSULT_PHRASES_STRONG, classes),
      ...frames('mild', INSULT_PHRASES_MILD, classes),
    ]),
    twins: frameSet(frames('twin', INSULT_TWINS, classes)),
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
    const strength = weigh(word, insult, aim, isReply);
    if (strength === undefined || isCounterSpeech(draft, words, at, at)) continue;
    if (isBanter(words, at) && (insult.strength === 1 || laughs(words))) continue;
    const first = words[aim.first] ?? word;
    // "you fucking idiot" hits harder than "you idiot".
    const sworn = aim.target === 'reader' && words.slice(aim.first, at).some(({ plain }) => plain.startsWith('fuck'));
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
    if (!from || !to || isCounterSpeech(draft, words, first, last)) continue;
    const { target } = aimOf(words, first);
    if (target === 'self' || target === 'reported' || target === 'denied') continue;
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
