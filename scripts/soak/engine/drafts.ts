/** Drafts that nobody would write, and drafts that somebody would, gone wrong: for looking for a way to break the engine. */
import type { Random } from '../random.ts';

const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\ufe0e\u034f\u180e';
const BIDI = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c';
const SPACES = ' \t\n\r\v\f\u00a0\u2002\u2009\u202f\u2028\u2029\u3000\u0085';
const SIGNS = '.,;:!?…*@#$%&-_+=/\\|~^`\'"’“”«»()[]{}<>€£°·•§';
const LEET: Readonly<Record<string, string>> = { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7', u: '*', b: '8' };
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  i: 'і',
  x: 'х',
  y: 'у',
};
const SEQUENCES = [
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇫🇷',
  '❤️',
  '1️⃣',
  'e\u0301',
  'ﷺ',
  'İ',
  'ß',
  'ﬁ',
  'ǆ',
  '\r\n',
  '\ud83d',
  '\ude00',
  '\0',
  'ᄀ\u1161',
];
/** Pieces whose repetition brings careless regular expressions to a halt. */
const BOMBS = [
  'a',
  'aA',
  'a ',
  'a.',
  'a@',
  'a-',
  "a'",
  'a_',
  'f*',
  'f u c k ',
  'f.u.',
  '*',
  '**a',
  '.',
  '. ',
  '..',
  '?!',
  '"',
  '" ',
  '«',
  "'",
  '-',
  '- ',
  '1',
  '1 ',
  '1-',
  '1.',
  '12/',
  '0x',
  '06 ',
  '+33 ',
  '4111 ',
  '(',
  ')',
  '((a',
  '[a](',
  '<',
  '> ',
  '>\n',
  '\n',
  '\r\n',
  ' \n',
  '\t',
  '@a',
  '@a@',
  '#a',
  '#',
  'www.',
  'http://',
  'a.b/',
  'a@b.',
  'x=',
  'key=',
  'AKIA',
  'eyJ',
  '-----BEGIN ',
  '%',
  '\\',
  '\u0301',
  'e\u0301',
  '\u200b',
  '\u202e',
  '😀',
  '👨‍',
  '🇫',
  '\ud83d',
  '\ude00',
  'not ',
  'pas ',
  'my boss ',
  'mon patron ',
  'I hate ',
  'je déteste ',
  'i ',
  'my ',
  'the ',
  'de ',
  'he said "',
  'is ',
  'is a ',
  'all ',
  'you ',
  'fuck',
  'fuck ',
  'con ',
  'RT @a: ',
  'my mum ',
  'tomorrow ',
  '5pm ',
];

/** From one to `most`, small numbers as often as large ones. */
const manyTimes = (random: Random, most: number): number => Math.round(most ** random.next());

/** UTF-16 units that are no character alone are among them, as in a draft cut by careless software. */
function anyCharacter(random: Random): string {
  const most = random.pick([0x7f, 0xff, 0x24f, 0x36f, 0x6ff, 0x2fff, 0xffff, 0x1_ffff, 0xe_01ff, 0x10_ffff]);
  return String.fromCodePoint(random.int(0, most));
}

function oddPiece(random: Random): string {
  const kind = random.int(0, 6);
  if (kind === 0) return random.pick(INVISIBLE);
  if (kind === 1) return random.pick(BIDI);
  if (kind === 2) return random.pick(SPACES);
  if (kind === 3) return random.pick(SIGNS);
  if (kind === 4) return random.pick(SEQUENCES);
  if (kind === 5) return anyCharacter(random);
  return random.pick(BOMBS).repeat(random.int(1, 40));
}

const marks = (random: Random, most: number): string =>
  random.times(random.int(0, most), () => String.fromCharCode(random.int(0x300, 0x36f))).join('');

/** Changes each letter now and then; `change` says to what. */
const letters = (text: string, random: Random, share: number, change: (letter: string) => string): string =>
  Array.from(text, (letter) => (random.chance(share) ? change(letter) : letter)).join('');

type Mutation = (text: string, random: Random) => string;

/** What keyboards, habits and filters do to a sentence, and what only software does. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => text.slice(random.int(0, text.length)),
  (text, random) => letters(text, random, 0.05, () => ''),
  (text, random) => letters(text, random, 0.05, (letter) => letter.repeat(random.int(2, 30))),
  (text, random) => letters(text, random, 0.3, (letter) => random.pick(LEET[letter.toLowerCase()] ?? letter)),
  (text, random) => letters(text, random, 0.3, (letter) => LOOK_ALIKES[letter] ?? letter),
  (text, random) => letters(text, random, 0.5, (letter) => letter + marks(random, 8)),
  (text, random) => letters(text, random, 0.1, (letter) => letter + random.pick(INVISIBLE)),
  (text, random) => letters(text, random, 0.1, (letter) => letter + random.pick(BIDI)),
  (text, random) => letters(text, random, 0.05, (letter) => letter + oddPiece(random)),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\n'),
  (text) => Array.from(text).join(' '),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKD'),
  (text) =>
    Array.from(text, (letter) =>
      /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
    ).join(''),
  (text) => Array.from(text).toReversed().join(''),
  (text, random) =>
    text
      .split(' ')
      .toSorted(() => random.next() - 0.5)
      .join(' '),
  (text, random) =>
    `${random.pick(['"', '«\u00a0', '“', '> ', 'RT @jo: ', '- ', '1. ', '#'])}${text}${random.pick(['"', '\u00a0»', '”', ''])}`,
  (text, random) => `#${text.split(' ').slice(0, random.int(1, 8)).join('')}`,
];

/** What drafts are made of: the sentences of the rules, and the words in them. */
export interface Material {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

export function materialOf(sentences: readonly string[]): Material {
  return { sentences, words: [...new Set(sentences.flatMap((sentence) => sentence.split(/\s+/)))] };
}

const sentence = (random: Random, { sentences }: Material): string => {
  let text = random.pick(sentences);
  for (let left = random.int(0, 3); left > 0; left--) text = random.pick(MUTATIONS)(text, random);
  return text;
};

type Kind = (random: Random, material: Material) => string;

/** Kinds of drafts, the frequent ones several times. */
const KINDS: readonly Kind[] = [
  sentence,
  sentence,
  sentence,
  (random, material) => {
    const [first, second] = [sentence(random, material), sentence(random, material)];
    return first.slice(0, random.int(0, first.length)) + second.slice(random.int(0, second.length));
  },
  (random, material) =>
    random
      .times(manyTimes(random, 30), () => sentence(random, material))
      .join(random.pick([' ', '. ', '\n', '\n\n', ', ', ''])),
  (random, { words }) =>
    random.times(manyTimes(random, 200), () => random.pick(words)).join(random.pick([' ', ' ', ' ', ', ', '\n', ''])),
  (random) => random.times(manyTimes(random, 300), () => anyCharacter(random)).join(''),
  (random) => random.times(manyTimes(random, 60), () => oddPiece(random)).join(''),
  (random) =>
    (random.pick(BOMBS) + (random.chance(0.5) ? random.pick(BOMBS) : '')).repeat(manyTimes(random, 3000)) +
    oddPiece(random),
];

const LONGEST = 1_000_000;

/** One line or list of up to a million UTF-16 units, of one piece or of many. */
function hugeDraft(random: Random, material: Material): string {
  const length = Math.round(10 ** (4 + 2 * random.next()));
  const piece = random.chance(0.5)
    ? random.pick(BOMBS)
    : `${random.times(random.int(1, 200), () => sentence(random, material)).join(random.pick([' ', '\n', ', ']))} `;
  return piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, Math.min(length, LONGEST));
}

/** Share of the drafts that are huge: they take as long as hundreds of others. */
const HUGE = 1 / 2000;

/** The draft of one case. */
export const anyDraft = (random: Random, material: Material): string =>
  random.chance(HUGE) ? hugeDraft(random, material) : random.pick(KINDS)(random, material);
