import { fold, lookAt } from './look-up.ts';
import { run, type Step } from './run.ts';
import type { Compiled, PatternCheck } from './types.ts';

/**
 * Phrases with wildcards:
 *
 * - Words match themselves, whatever their case and accents, as whole words: "falcon" is in "@Falcon" and "#falcon", not in
 *   "falconry".
 * - Blanks in the pattern match blanks, commas, hyphens, dashes, quotation marks and brackets: "project falcon" is in
 *   "project-falcon". A phrase never goes on into the next sentence.
 * - `*` in a word stands for any letters, digits and signs, or none: "falcon*", "*gate". `*` alone stands for up to five
 *   words: "fire * boss".
 * - `?` in a word stands for exactly one letter, digit or sign; `?` alone for exactly one word.
 * - `\*`, `\?` and `\\` stand for `*`, `?` and `\` themselves.
 */

/** How many words a lone `*` stands for, at most: enough for "a * b" to stay one thought. */
const MOST_WORDS = 5;

interface Piece {
  /** Where it begins in the pattern. */
  readonly at: number;
  readonly signs: readonly string[];
  /** Which of the signs are wildcards. */
  readonly wild: readonly boolean[];
}

/** Reads a phrase and makes a matcher of it that is linear in the draft's length. */
export function compilePhrase(pattern: string): Compiled {
  const pieces = readPieces(pattern);
  if ('ok' in pieces) return pieces;
  const problem = problemOf(pieces, pattern);
  if (problem) return problem;
  const program = programOf(pieces);
  const needed = literals(pieces);
  return {
    ok: true,
    find(draft) {
      const look = lookAt(draft);
      return needed.every((part) => look.text.includes(part)) ? run(program, look) : [];
    },
  };
}

const refuse = (problem: Extract<PatternCheck, { ok: false }>['problem'], at: number) =>
  ({ ok: false, problem, at }) as const;

function readPieces(pattern: string): readonly Piece[] | Extract<PatternCheck, { ok: false }> {
  const pieces: Piece[] = [];
  for (const { 0: raw, index: at } of pattern.matchAll(/(?:\\[^]|\S)+/gu)) {
    const signs: string[] = [];
    const wild: boolean[] = [];
    for (const [sign] of raw.matchAll(/\\[^]|[^]/gu)) {
      if (sign === '\\') return refuse('backslash', at + raw.length - 1);
      signs.push(sign.startsWith('\\') ? sign.slice(1) : sign);
      wild.push(sign === '*' || sign === '?');
    }
    pieces.push({ at, signs, wild });
  }
  return pieces;
}

const isLoneStar = ({ signs, wild }: Piece): boolean => signs.every((sign, i) => wild[i] && sign === '*');
const isLoneMark = ({ signs, wild }: Piece): boolean => signs.length === 1 && wild[0] === true && signs[0] === '?';

function problemOf(pieces: readonly Piece[], pattern: string): Extract<PatternCheck, { ok: false }> | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return refuse('empty', 0);
  if (literals(pieces).length === 0) return refuse('only-wildcards', pattern.search(/\S/));
  if (isLoneStar(first)) return refuse('edge', first.at);
  if (isLoneStar(last)) return refuse('edge', last.at);
  return null;
}

/** The runs of characters that stand in every match: where one is missing, there is none. */
function literals(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .flatMap(({ signs, wild }) =>
      signs
        .map((sign, i) => (wild[i] ? '\n' : sign))
        .join('')
        .split('\n'),
    )
    .map(fold)
    .filter((run) => run !== '');
}

function programOf(pieces: readonly Piece[]): readonly Step[] {
  const steps: Step[] = [];
  for (const piece of pieces) {
    if (isLoneStar(piece)) {
      // Each of the words may be missing, with the gap behind it.
      for (let word = 0; word < MOST_WORDS; word++) steps.push({ kind: 'word', orSkip: 2 }, { kind: 'gap' });
      continue;
    }
    if (isLoneMark(piece)) steps.push({ kind: 'word' });
    else steps.push(...stepsIn(piece));
    if (piece !== pieces.at(-1)) steps.push({ kind: 'gap' });
  }
  return steps;
}

function stepsIn({ signs, wild }: Piece): readonly Step[] {
  return signs.flatMap((sign, i): Step[] => {
    if (!wild[i])
      return fold(sign)
        .split('')
        .map((one): Step => ({ kind: 'sign', sign: one }));
    return [{ kind: sign === '*' ? 'any-run' : 'any' }];
  });
}
