/** Where a word is two: English contractions ("I'm", "boss's"), French elisions (« j'ai »), and both without apostrophe. */

/** A cut after `at` UTF-16 units of the raw word; `left` and `right` are look-up forms where they differ from the raw parts. */
export interface Cut {
  readonly at: number;
  readonly left?: string;
  readonly right?: string;
}

const ENGLISH_ENDING = /^(.+)('(?:s|m|re|ve|ll|d))$/;
const ELISION = /^(j|l|d|c|n|s|m|t|qu|y|jusqu|lorsqu|puisqu|quoiqu|quelqu|ch)'(.+)$/;
const NOT_ELIDED = new Set([
  "y'all",
  "c'mon",
  "d'oh",
  "d'you",
  "n'sync",
  "m'lady",
  "s'more",
  "s'mores",
  "c'est-à-dire",
  "t'was",
  "d'uh",
  "quelqu'un",
  "quelqu'une",
]);

const NO_APOSTROPHE = new Map<string, readonly [at: number, left: string, right: string]>(
  Object.entries({
    im: [1, 'i', "'m"],
    ive: [1, 'i', "'ve"],
    youre: [3, 'you', "'re"],
    theyre: [4, 'they', "'re"],
    thats: [4, 'that', "'s"],
    hes: [2, 'he', "'s"],
    shes: [3, 'she', "'s"],
    whats: [4, 'what', "'s"],
    lets: [3, 'let', "'s"],
    theres: [5, 'there', "'s"],
    youve: [3, 'you', "'ve"],
    weve: [2, 'we', "'ve"],
    theyve: [4, 'they', "'ve"],
    youll: [3, 'you', "'ll"],
    itll: [2, 'it', "'ll"],
    cest: [1, "c'", 'est'],
    cetait: [1, "c'", 'était'],
    cétait: [1, "c'", 'était'],
    jsui: [1, 'je', 'suis'],
    chu: [2, 'je', 'suis'],
    chus: [2, 'je', 'suis'],
    chui: [2, 'je', 'suis'],
    chuis: [2, 'je', 'suis'],
    jdeteste: [1, 'je', 'déteste'],
    taime: [1, "t'", 'aime'],
    tattend: [1, "t'", 'attend'],
    tattends: [1, "t'", 'attends'],
    temmerde: [1, "t'", 'emmerde'],
    tadore: [1, "t'", 'adore'],
    mappelle: [1, "m'", 'appelle'],
    memmerde: [1, "m'", 'emmerde'],
    mennuie: [1, "m'", 'ennuie'],
    mendors: [1, "m'", 'endors'],
    yavait: [1, "y'", 'avait'],
    dla: [1, 'de', 'la'],
    quil: [2, "qu'", 'il'],
    quils: [2, "qu'", 'ils'],
    quon: [2, "qu'", 'on'],
    sest: [1, "s'", 'est'],
    wana: [2, 'wan', 'na'],
  }),
);

const BARE_NEGATION = new Map(
  Object.entries({
    cant: "can't",
    wont: "won't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    didnt: "didn't",
    doesnt: "doesn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    aint: "ain't",
  }),
);

const SMALL_J = 'j'.charCodeAt(0);

/** Whether a word in lower-case letters is short for something, or begins as « jtravaille » does. False is sure. */
export const maybeContracted = (word: string): boolean =>
  word.charCodeAt(0) === SMALL_J || NO_APOSTROPHE.has(word) || BARE_NEGATION.has(word);

/** "cant" -> "can't": the usual spelling of a negation typed without its apostrophe ("dont" is a French word and stays). */
export const withApostrophe = (word: string): string => BARE_NEGATION.get(word) ?? word;

/** « jtravaille », « jme »: "je" has lost its vowel. No French word begins so; these others do. */
const BARE_JE = /^j(?:[mtls]e|la|(?=.{3})[bcdfglmnpqrstvz][a-zà-ÿ]*[aeiouyéèê][a-zà-ÿ]*)$/;
const NOT_JE = new Set(['json', 'jpeg', 'jquery', 'jstor', 'jlo', 'jcole']);
/** « jhabite »: what may follow "j" without its apostrophe; many other words begin with "j" and a vowel. */
const AFTER_J = new Set(
  'ai aime aimais adore avais aurais arrive arrivais attends habite hais haïs essaie espere espère ecoute écoute oublie appelle etais étais été ete irai entends'.split(
    ' ',
  ),
);

/** Where to cut a word, if it is two. `text` is the look-up form, `raw` what was typed. */
export function splitContraction(text: string, raw: string): Cut | undefined {
  if (text.length === raw.length) {
    const bare = NO_APOSTROPHE.get(text);
    // CHU: a hospital.
    if (bare && raw !== 'CHU') return { at: bare[0], left: bare[1], right: bare[2] };
    if (text.charCodeAt(0) === SMALL_J) {
      const right = text.slice(1);
      // « jtattends »: what is left is cut once more.
      if (BARE_JE.test(text) && !NOT_JE.has(text))
        return { at: 1, left: 'je', ...(NO_APOSTROPHE.has(right) ? {} : { right }) };
      if (AFTER_J.has(right)) return { at: 1, left: "j'", right };
    }
  }
  if (!text.includes("'") || NOT_ELIDED.has(text)) return undefined;
  const elided = ELISION.exec(text);
  if (elided) {
    const at = raw.search(/['’‘ʼ＇`´′]/) + 1;
    return at > 0 && at < raw.length ? { at, left: `${elided[1]}'` } : undefined;
  }
  const [, left, right] = ENGLISH_ENDING.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const at = Math.max(...["'", '’', '‘', 'ʼ', '＇', '`', '´', '′'].map((sign) => raw.lastIndexOf(sign)));
  return at > 0 ? { at, left, right } : undefined;
}
