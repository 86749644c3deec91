/** Threats and wishes of harm against a person: the reader, somebody spoken of, a named one. */
import { LAUGHING } from '../../lexicon/attack/aim-words.ts';
import { FILLERS, HARM, HARMED } from '../../lexicon/attack/contempt.ts';
import { PLAYFUL, THREATS_STRONG, THREATS_VAGUE } from '../../lexicon/attack/threat-frames.ts';
import { THREATS_STRONG_FR, THREATS_VAGUE_FR } from '../../lexicon/attack/threats-fr.ts';
import type { Draft, Span } from '../../types.ts';
import { type Framed, type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import { wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';

export interface Threat extends Span {
  readonly strong: boolean;
}

const classes = {
  iWill: wordClass('{iwill}'),
  iWillFr: wordClass('{jevais}'),
  harm: wordClass(HARM),
  harmed: wordClass(HARMED),
  executed: wordClass('executed hanged hung shot killed lynched stabbed burned beaten raped'),
  someone: (word: Word): boolean => /^\p{Lu}\p{Ll}+$/u.test(word.token.raw) || SOMEBODY.has(word.plain),
  beaten: wordClass('batter drown clobber thump thrash throttle whack deck smother smack slap punch kick'),
  thing: wordClass(
    'printer printers photocopier copier scanner laptop computer pc phone keyboard mouse screen monitor tv telly router wifi wall door car bus alarm clock machine microwave fridge oven toaster pillow bag desk table app website console controller siri alexa software excel button traffic',
  ),
  despised: wordClass('cunts bastards fuckers motherfuckers assholes bitches'),
  filler: wordClass(FILLERS),
  youHe: wordClass('you u he she they'),
  sortir: wordClass(
    'habites habite habitez sors sort sortez bosses bosse bossez travailles travaille vis vit vas va gares gare prends prend adresse voiture fille fils soeur mere famille ecole enfants maison immeuble',
  ),
  arracher: wordClass(
    'arracher casser exploser peter refaire bouffer mettre bousiller couper trancher cramer tirer crever demonter briser fracasser eclater raser',
  ),
  corps: wordClass(
    'cheveux extensions yeux oeil langue oreilles oreille portrait nez tronche bras tifs perruque gueule dents tete face genoux doigts boules couilles crane',
  ),
  you: wordClass('you u ya him her them yall your ur yo his their ass'),
  toi: wordClass('te vous le la les lui leur'),
  toi2: wordClass('toi ce cet cette ces ton ta tes son sa cette leur'),
  nuire: wordClass(
    'tuer buter crever frapper fracasser maraver savater demolir goumer dessouder planter defoncer niquer egorger demonter fumer massacrer cogner tabasser violer planter etrangler enterrer detruire exploser eclater marave flinguer tirer',
  ),
  ecrase: wordClass('ecrase tue bute creve frappe defonce nique demonte fume massacre tape casse eclate'),
  nuis: wordClass('tue bute creve frappe defonce nique egorge demonte fume massacre cogne tabasse'),
};

const SOMEBODY = new Set(['he', 'she', 'they', 'you', 'u', 'boss', 'ex', 'manager', 'neighbour', 'neighbor']);

const EN_START = new Set(['i', 'im', 'we', "i'ma", 'ill']);
const EN_WILL = new Set([
  'will',
  "'ll",
  'going',
  'to',
  'am',
  'are',
  'want',
  'about',
  'really',
  'just',
  'would',
  'could',
  'should',
  'swear',
  'so',
  'literally',
  'straight',
  'up',
  'gonna',
  'might',
  'have',
  'need',
  'must',
  'seriously',
  'all',
  'wanna',
  'love',
  'like',
]);
const FR_START = new Set(['je', 'on', 'j', 'jvais', 'jva', 'nous', 'jveux', 'jvas']);
const FR_WILL = new Set([
  'vais',
  'va',
  'vas',
  'veux',
  'allons',
  'pourrais',
  'vraiment',
  'juste',
  'venir',
  'devoir',
  'falloir',
  'reve',
  'de',
  'envie',
  'ai',
  'bien',
  'voudrais',
]);

const NOTHING: ReadonlySet<string> = new Set();

/** Draws "I'm really going to" into one word, and « je vais » into another, so that frames stay short. */
function drawIntent(words: readonly Word[]): readonly Word[] {
  const drawn: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const english = EN_START.has(word.plain);
    const goes = english ? EN_WILL : FR_START.has(word.plain) ? FR_WILL : NOTHING;
    let last = at;
    for (let next = words[at + 1]; next && last - at < 6; next = words[last + 1]) {
      if (next.sentence !== word.sentence || !goes.has(next.plain)) break;
      last++;
    }
    drawn.push(last > at ? { ...word, plain: english ? '{iwill}' : '{jevais}', end: (words[last] as Word).end } : word);
    at = last;
  }
  return drawn;
}

let compiled: { threats: FrameSet<'strong' | 'vague'>; play: FrameSet<'play'> } | undefined;

const sentencesOf = (words: readonly Word[], found: readonly Framed[]): ReadonlySet<number> =>
  new Set(found.map(({ first }) => words[first]?.sentence ?? -1));

/** Whether a sentence or one of its neighbours is among these. */
const isBeside = (sentences: ReadonlySet<number>, sentence: number): boolean =>
  sentences.has(sentence) || sentences.has(sentence - 1) || sentences.has(sentence + 1);

/** « On t'attend à la sortie » and hardly a word more: no boast in a story. English is vaguer when it is short. */
const isAllThatIsSaid = (words: readonly Word[]): boolean =>
  words.length <= SHORT && words.some(({ plain }) => FRENCH_YOU.has(plain));
const SHORT = 12;
const FRENCH_YOU = new Set('te toi tu tattends tattend ramene'.split(' '));

/** All threats of a draft that are not cited, spoken against, or part of a game; with laughter they are no more than vague. */
export function findThreats(draft: Draft): readonly Threat[] {
  compiled ??= {
    threats: frameSet([
      ...frames('strong', THREATS_STRONG + THREATS_STRONG_FR, classes),
      ...frames('vague', THREATS_VAGUE + THREATS_VAGUE_FR, classes),
    ]),
    play: frameSet(frames('play', PLAYFUL, classes)),
  };
  const words = drawIntent(attackWords(draft));
  const found = findFrames(compiled.threats, words);
  if (found.length === 0) return [];
  const near = sentencesOf(words, findFrames(compiled.play, words));
  const laughing = new Set(words.filter((word) => LAUGHING.has(word.plain)).map((word) => word.sentence));
  const threats: Threat[] = [];
  for (const { name, first, last } of found) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to || isCounterSpeech(draft, words, first, last)) continue;
    if (isBeside(near, from.sentence)) continue;
    const strong = (name === 'strong' || isAllThatIsSaid(words)) && !isBeside(laughing, from.sentence);
    threats.push({ start: from.start, end: to.end, strong });
  }
  return threats;
}
