/** The words of a draft as the rules on attacks read them, with glued ones divided along the words of attack. */
import { CONTEMPT, FILLERS, HARM, HARMED, HATE, SCUM, VILE } from '../../lexicon/attack/contempt.ts';
import { GROUP_ADJECTIVES, GROUP_NOUNS } from '../../lexicon/attack/groups.ts';
import { INSULTS, type Insult } from '../../lexicon/attack/insults.ts';
import { SLURS } from '../../lexicon/attack/slurs.ts';
import { SMALL_CLASSES } from '../../lexicon/attack/small-words.ts';
import { stripAccents } from '../../text/normalise.ts';
import type { Draft } from '../../types.ts';
import { type Gluing, readWords, type Word } from '../matching/words.ts';

/** Words that only look as if they had been typed together. */
const INNOCENT = new Set(
  `therapist therapists psychotherapist psychotherapists physiotherapist manslaughter dispute disputes disputer disputent reputes repute manhandle themself women's
  amputes computes deputes imputes imputed disgraceful notable
  puteaux lecons deconne deconner deconnes deconnez deconnais deconnait cespedes cellules encore content contente comment`.split(
    /\s+/,
  ),
);
/** One- and two-letter words along which a word may be divided. */
const SHORT = new Set(
  'a i is are of de la le ce me te se et des les du un une to in so on or no my us we he it be as at all'.split(' '),
);

const strong = (insults: ReadonlyMap<string, Insult>): string[] =>
  [...insults].filter(([, insult]) => insult.use === 'person' && insult.strength === 2).map(([word]) => word);

/** Short words of attack that are glued to others often enough; « de » + « pute » would spoil « député ». */
const SHORT_TELLING = new Set(['fags', 'mong', 'mongs', 'fuck', 'scum', 'slut', 'mort', 'hate', 'fag', 'queer']);

let gluing: Gluing | undefined;

function makeGluing(): Gluing {
  const telling = new Set<string>();
  for (const word of [
    ...VILE,
    ...SCUM,
    ...HARM,
    ...HATE,
    ...CONTEMPT,
    ...SLURS.keys(),
    ...strong(INSULTS.en),
    ...strong(INSULTS.fr),
    'fuck',
    'pissing',
    'disgust',
    'degoutent',
    'nausee',
    'mort',
    'death',
    'gorges',
    'gorge',
    'behaviour',
    'behavior',
  ])
    if (word.length >= 5 || SHORT_TELLING.has(word)) telling.add(stripAccents(word));
  const known = new Set<string>([...telling, ...SHORT]);
  for (const set of [HARMED, FILLERS, GROUP_ADJECTIVES, GROUP_NOUNS, ...Object.values(SMALL_CLASSES)])
    for (const word of set) if (word.length >= 3) known.add(word);
  for (const word of 'people country gens pays gorge gorges comme you your like many typical bande tete personnes plus putains putain'.split(
    ' ',
  ))
    known.add(word);
  return { known, telling, innocent: INNOCENT };
}

const read = new WeakMap<Draft, readonly Word[]>();

/** Read once a draft, for all rules. */
export function attackWords(draft: Draft): readonly Word[] {
  let words = read.get(draft);
  if (!words) {
    gluing ??= makeGluing();
    words = readWords(draft, gluing);
    read.set(draft, words);
  }
  return words;
}
