/** Words and expressions that somebody might write as patterns of their own, half-written ones and bombs among them. */
import type { OwnPattern } from '../../../src/engine/own/types.ts';
import type { Random } from '../random.ts';

const ATOMS = [
  'a',
  'é',
  '😀',
  '日',
  '.',
  ' ',
  '\\d',
  '\\w',
  '\\b',
  '\\B',
  '\\pL',
  '\\p{Greek}',
  '\\P{Lu}',
  '\\x{10FFFF}',
  '\\Q.*\\E',
  '^',
  '$',
  '\\A',
  '\\z',
  '[a-z]',
  '[^\\s]',
  '[[:alpha:]]',
  '[é-😀]',
  '\\.',
  '\\n',
];
const ENDS = ['*', '+', '?', '*?', '+?', '{2}', '{0,9}', '{1,}', '{1000}', '{1001}', '{,3}', '{3,1}', '**', '++'];
const GROUPS = ['(', '(?:', '(?i:', '(?-i)', '(?P<n>', '(?<n>', '(?=', '(?!', '(?<=', '(?<!', '(?>', '(?#', '(?'];
const STRAY = [
  ')',
  '(',
  '[',
  ']',
  '{',
  '}',
  '\\',
  '|',
  '*',
  '?',
  '-',
  '[z-a]',
  '[]',
  '[^]',
  '\\1',
  '\\k<n>',
  '\\E',
  '\\Q',
  '\\c',
  '\\u1234',
  '\ud83d',
  '\0',
  '\n',
  '\u202e',
  '['.repeat(50),
  '('.repeat(300),
];
/** What halts engines that try one way after the other, or fills the memory of those that try all at once. */
const BOMBS = [
  '(a+)+$',
  '(a|a)*b',
  '(a|aa)+$',
  '(.*a){20}',
  '(a?){60}a{60}',
  '((((a*)*)*)*)*b',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(\\pL{1,30}){9}',
  '(?:.{0,900}a)',
  '[\\s\\S]*?.*?\\w*?z',
  '(((.{9}){9}){9}){9}',
  '\\pL{900}',
  '.*.*.*.*.*.*=.*',
  '(\\w|\\d|[a-z])*!',
];
const WORDS = [
  'falcon',
  'project',
  'L’Oréal',
  "O'Brien",
  'C++',
  '*',
  '?',
  'gr?y',
  '*gate',
  'a*b*c*d*e*',
  '\\*',
  '\\',
  '  ',
  '#x',
  '👩‍👩‍👧',
  'é\u0301',
  '𝖋',
  '\u200b',
  '\ud83d',
];
/** The settings keep no longer ones, but somebody may paste one. */
const LONGEST = 20_000;

function expression(random: Random, depth = 0): string {
  return random
    .times(random.int(1, 4), () => {
      const roll = random.next();
      if (roll < 0.06) return random.pick(STRAY);
      const atom =
        roll < 0.3 && depth < 6
          ? `${random.pick(GROUPS)}${expression(random, depth + 1)}${random.chance(0.95) ? ')' : ''}`
          : roll < 0.36
            ? random.pick(BOMBS)
            : random.pick(ATOMS);
      return atom + (random.chance(0.4) ? random.pick(ENDS) : '') + (random.chance(0.15) ? '|' : '');
    })
    .join('');
}

const long = (random: Random, piece: string): string => piece.repeat(Math.ceil(random.int(1, LONGEST) / piece.length));

/** The pattern of one case: mostly as long as the settings keep it. */
export function anyPattern(random: Random): Pick<OwnPattern, 'kind' | 'pattern'> {
  const kind = random.chance(0.75) ? 'expression' : 'words';
  const text = random.chance(0.02)
    ? long(random, random.pick([...BOMBS, ...STRAY, ...ATOMS, ...WORDS, 'a?', 'x* ', 'a|']))
    : kind === 'words'
      ? random
          .times(random.int(0, 12), () => random.pick(random.chance(0.9) ? WORDS : BOMBS))
          .join(random.pick([' ', ' ', '', '-']))
      : expression(random);
  return { kind, pattern: random.chance(0.05) ? text.slice(0, random.int(0, text.length)) : text };
}

/** Drafts of a few lines that patterns have the most work with. */
export function anyText(random: Random, pattern: string): string {
  const piece = random.pick([
    pattern.replaceAll(/[^\p{L}\p{N} ]/gu, '') || 'a',
    'a',
    'aa ',
    'ab',
    'x',
    'é',
    '😀',
    'falcon ',
    'a-b ',
    'my boss is an idiot. ',
    'aaaaaaaaaaaaaaaa!',
  ]);
  return piece.repeat(Math.ceil(300 / piece.length)).slice(0, 300) + random.pick(['', '!', 'b', '\n']);
}
