/** Hateful sentences about groups: contempt, exclusion, violence. */
import { CONTEMPT, FILLERS, HARM, HARMED, HATE, SCUM, VILE } from '../../lexicon/attack/contempt.ts';
import { GROUP_ADJECTIVES, GROUP_NOUNS } from '../../lexicon/attack/groups.ts';
import { DEROGATION_EN, EXCLUSION_EN, VIOLENCE_EN } from '../../lexicon/attack/hate-frames-en.ts';
import { DEROGATION_FR, EXCLUSION_FR, VIOLENCE_FR } from '../../lexicon/attack/hate-frames-fr.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import { SLURS } from '../../lexicon/attack/slurs.ts';
import { SMALL_CLASSES } from '../../lexicon/attack/small-words.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import { type Typos, typoTable } from '../matching/typos.ts';
import { wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';
import { markGroups, mayNameGroup } from './groups.ts';

export type HateKind = 'derogation' | 'exclusion' | 'violence';

export interface Hate extends Span {
  readonly kind: HateKind;
}

/** Insults of persons, by what they are in English where they are words of both languages. */
const DESPISED = new Set(
  [...INSULTS.fr, ...INSULTS.en]
    .map(([word]) => word)
    .filter((word) => (INSULTS.en.get(word) ?? INSULTS.fr.get(word))?.use === 'person'),
);

const classes = {
  group: (word: Word): boolean => word.group === true,
  groupAdjective: wordClass(GROUP_ADJECTIVES),
  vile: wordClass(VILE),
  scum: wordClass(new Set([...SCUM, ...DESPISED])),
  insult: wordClass(DESPISED),
  fuckAll: wordClass('emmerde nique encule fuck'),
  harm: wordClass(HARM),
  harmed: wordClass(HARMED),
  hate: wordClass(HATE),
  contempt: wordClass(CONTEMPT),
  filler: wordClass(FILLERS),
  ...Object.fromEntries(Object.entries(SMALL_CLASSES).map(([name, set]) => [name, wordClass(set)])),
};

/** Small words that get misspelt along with the words of hatred. */
const BESIDES =
  'people nothing trans bullshit connerie fuck emmerde defonces worth lives sick disgusted worthless furious important mort malade malades dechet death hatred';

function* vulnerable(): Generator<string> {
  for (const set of [GROUP_NOUNS, GROUP_ADJECTIVES, VILE, SCUM, HARM, HARMED, HATE, CONTEMPT]) yield* set;
  yield* SLURS.keys();
  yield* BESIDES.split(' ');
}

let compiled: FrameSet<HateKind> | undefined;
let typos: Typos | undefined;

/** The words with misspellings put right; undefined where none of them may name a group, as in nearly every draft. */
function corrected(words: readonly Word[]): readonly Word[] | undefined {
  typos ??= typoTable(vulnerable());
  const right: Word[] = [];
  let named = false;
  for (const word of words) {
    const meant = typos.get(word.plain) ?? (word.plain === 'gy' ? 'gay' : undefined);
    named ||= mayNameGroup(meant ?? word.plain);
    right.push(meant === undefined ? word : { ...word, plain: meant });
  }
  return named ? right : undefined;
}

const known = new WeakMap<Draft, readonly Hate[]>();

/** All hateful sentences about groups in a draft, the longest of each place; empty for nearly every draft. */
export function findHate(draft: Draft): readonly Hate[] {
  const cached = known.get(draft);
  if (cached) return cached;
  const found = search(draft);
  known.set(draft, found);
  return found;
}

function search(draft: Draft): readonly Hate[] {
  const right = corrected(attackWords(draft));
  const words = right && markGroups(right);
  if (!words) return [];
  compiled ??= frameSet([
    ...frames('violence', VIOLENCE_EN + VIOLENCE_FR, classes),
    ...frames('exclusion', EXCLUSION_EN + EXCLUSION_FR, classes),
    ...frames('derogation', DEROGATION_EN + DEROGATION_FR, classes),
  ]);
  const best = new Map<number, Hate>();
  for (const { name, first, last } of findFrames(compiled, words)) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to) continue;
    const hate: Hate = { kind: name, start: from.start, end: to.end };
    if (isCounterSpeech(draft, words, first, last)) continue;
    const before = best.get(from.sentence);
    if (!before || hate.end - hate.start > before.end - before.start) best.set(from.sentence, hate);
  }
  return [...best.values()];
}
