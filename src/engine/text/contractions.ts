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
    jai: [1, "j'", 'ai'],
    jaime: [1, "j'", 'aime'],
    jetais: [1, "j'", 'étais'],
    jétais: [1, "j'", 'étais'],
    javais: [1, "j'", 'avais'],
    jaurais: [1, "j'", 'aurais'],
    jarrive: [1, "j'", 'arrive'],
    jsuis: [1, 'je', 'suis'],
    jsui: [1, 'je', 'suis'],
    chui: [2, 'je', 'suis'],
    chuis: [2, 'je', 'suis'],
    jvais: [1, 'je', 'vais'],
    jveux: [1, 'je', 'veux'],
    jpeux: [1, 'je', 'peux'],
    jsais: [1, 'je', 'sais'],
    jfais: [1, 'je', 'fais'],
    jdois: [1, 'je', 'dois'],
    jme: [1, 'je', 'me'],
    jte: [1, 'je', 'te'],
    jle: [1, 'je', 'le'],
    jla: [1, 'je', 'la'],
    jles: [1, 'je', 'les'],
    jvois: [1, 'je', 'vois'],
    jpense: [1, 'je', 'pense'],
    jdeteste: [1, 'je', 'déteste'],
    jdéteste: [1, 'je', 'déteste'],
    jbosse: [1, 'je', 'bosse'],
    jtaffe: [1, 'je', 'taffe'],
    jcrois: [1, 'je', 'crois'],
    jdis: [1, 'je', 'dis'],
    taime: [1, "t'", 'aime'],
    mappelle: [1, "m'", 'appelle'],
    yavait: [1, "y'", 'avait'],
    dla: [1, 'de', 'la'],
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

/** "cant" -> "can't": the usual spelling of a negation typed without its apostrophe ("dont" is a French word and stays). */
export const withApostrophe = (word: string): string => BARE_NEGATION.get(word) ?? word;

/** Where to cut a word, if it is two. `text` is the look-up form, `raw` what was typed. */
export function splitContraction(text: string, raw: string): Cut | undefined {
  const bare = text.length === raw.length ? NO_APOSTROPHE.get(text) : undefined;
  if (bare) return { at: bare[0], left: bare[1], right: bare[2] };
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
