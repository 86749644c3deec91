/**
 * Sentence frames over words: "{group} ..2 {are} {adv}*3 {vile}". A frame is read left to right; each part is a set of
 * words, may be optional or repeated a bounded number of times, and gaps are bounded, so that the time stays linear.
 *
 *   word  a|b  {class}   one word (alternatives may mix words and classes)
 *   x?   x*3             optional; up to three times
 *   ..4                  up to four words of any kind
 *   ^                    start of a sentence, or after a comma, colon, quote or the like
 *   $                    end of a sentence, or before such a sign
 *   !a|b                 the word before is none of these (no width)
 *   ~                    no comma or other sign stands here (no width)
 *
 * A frame never crosses the end of a sentence.
 */
import type { Word } from './words.ts';

/** Whether a word belongs to a class, by what it says or by what was found out about it. */
export type Classes = Readonly<Record<string, (word: Word) => boolean>>;

interface Part {
  readonly kind: 'words' | 'gap' | 'start' | 'end' | 'notAfter' | 'joined';
  readonly test: (word: Word) => boolean;
  readonly min: number;
  readonly max: number;
}

export interface Frame<Name extends string = string> {
  readonly name: Name;
  readonly parts: readonly Part[];
  /** The words that it can begin with, where that is known, so that most frames need not be tried. */
  readonly heads: readonly string[] | undefined;
  /** Where not: the part that its first word must fit, as written, so that frames which begin alike are tried together. */
  readonly opening: string | undefined;
}

export interface Framed<Name extends string = string> {
  readonly name: Name;
  /** Indices into the words, the last one included. */
  readonly first: number;
  readonly last: number;
}

const NONE = (): boolean => false;

function compilePart(source: string, classes: Classes): Part {
  if (source === '^') return { kind: 'start', test: NONE, min: 0, max: 0 };
  if (source === '~') return { kind: 'joined', test: NONE, min: 0, max: 0 };
  if (source === '$') return { kind: 'end', test: NONE, min: 0, max: 0 };
  if (source.startsWith('..')) return { kind: 'gap', test: NONE, min: 0, max: Number(source.slice(2)) };
  const negative = source.startsWith('!');
  const [, body = '', repeat = ''] = /^!?(.+?)(\?|\*\d+)?$/.exec(source) ?? [];
  const plain = new Set<string>();
  const tests: ((word: Word) => boolean)[] = [];
  for (const choice of body.split('|')) {
    const name = /^\{(\w+)\}$/.exec(choice)?.[1];
    if (name === undefined) plain.add(choice);
    else {
      const known = classes[name];
      if (!known) throw new Error(`a frame names the unknown class ${name}`);
      tests.push(known);
    }
  }
  const test = (word: Word): boolean => plain.has(word.plain) || tests.some((is) => is(word));
  if (negative) return { kind: 'notAfter', test, min: 0, max: 0 };
  const max = repeat === '' || repeat === '?' ? 1 : Number(repeat.slice(1));
  return { kind: 'words', test, min: repeat === '' ? 1 : 0, max };
}

/** Compiles one frame. Throws on an unknown class, so that a slip shows at load and in every test. */
export function frame<Name extends string>(name: Name, source: string, classes: Classes): Frame<Name> {
  const sources = source.split(/\s+/).filter(Boolean);
  const parts = sources.map((part) => compilePart(part, classes));
  const first = sources.find((part) => part !== '^' && !part.startsWith('!'));
  const heads = first !== undefined && /^[^{}?*.]+$/.test(first) ? first.split('|') : undefined;
  const opening = first === undefined || /[?*]\d?$|^\.\./.test(first) ? undefined : first;
  return { name, parts, heads, opening };
}

/** Compiles a list of frames, one a line; empty lines are left out. */
export const frames = <Name extends string>(name: Name, lines: string, classes: Classes): readonly Frame<Name>[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => frame(name, line, classes));

const sameClause = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.sentence === words[at - 1]?.sentence;

/** Where the rest of a frame ends (index after its last word), or -1. */
function rest(parts: readonly Part[], part: number, words: readonly Word[], at: number, first: number): number {
  const now = parts[part];
  if (!now) return at;
  switch (now.kind) {
    case 'start':
      return sameClause(words, at) && words[at]?.before === '' ? -1 : rest(parts, part + 1, words, at, first);
    case 'end': {
      const next = words[at];
      return next !== undefined && sameClause(words, at) && next.before === ''
        ? -1
        : rest(parts, part + 1, words, at, first);
    }
    case 'joined':
      return words[at] !== undefined && words[at].before === '' ? rest(parts, part + 1, words, at, first) : -1;
    case 'notAfter': {
      const previous = sameClause(words, at) ? words[at - 1] : undefined;
      return previous && now.test(previous) ? -1 : rest(parts, part + 1, words, at, first);
    }
    default: {
      let taken = 0;
      const most = now.max;
      while (taken < most) {
        const word = words[at + taken];
        if (!word || (at + taken > first && word.sentence !== words[at + taken - 1]?.sentence)) break;
        if (now.kind === 'words' && !now.test(word)) break;
        taken++;
      }
      for (; taken >= now.min; taken--) {
        const end = rest(parts, part + 1, words, at + taken, first);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
}

interface Opening<Name extends string> {
  readonly test: (word: Word) => boolean;
  readonly list: Frame<Name>[];
}

/** Frames ready to run; they are only tried where their first word stands. */
export interface FrameSet<Name extends string = string> {
  readonly byHead: ReadonlyMap<string, readonly Frame<Name>[]>;
  readonly openings: readonly Opening<Name>[];
}

const ANY = (): boolean => true;

export function frameSet<Name extends string>(list: readonly Frame<Name>[]): FrameSet<Name> {
  const byHead = new Map<string, Frame<Name>[]>();
  const openings = new Map<string, Opening<Name>>();
  for (const one of list) {
    if (!one.heads) {
      const key = one.opening ?? '';
      const part = one.parts.find(({ kind }) => kind === 'words');
      const there = openings.get(key) ?? { test: key === '' || !part ? ANY : part.test, list: [] };
      there.list.push(one);
      openings.set(key, there);
    }
    for (const head of one.heads ?? []) {
      const there = byHead.get(head);
      if (there) there.push(one);
      else byHead.set(head, [one]);
    }
  }
  return { byHead, openings: [...openings.values()] };
}

function tryAll<Name extends string>(
  list: readonly Frame<Name>[],
  words: readonly Word[],
  first: number,
  found: Framed<Name>[],
): void {
  for (const one of list) {
    const end = rest(one.parts, 0, words, first, first);
    if (end > first) found.push({ name: one.name, first, last: end - 1 });
  }
}

/** Where frames of the set stand: each frame at most once for each first word, as long as it goes. */
export function findFrames<Name extends string>(set: FrameSet<Name>, words: readonly Word[]): readonly Framed<Name>[] {
  const found: Framed<Name>[] = [];
  for (const [first, word] of words.entries()) {
    const headed = set.byHead.get(word.plain);
    if (headed) tryAll(headed, words, first, found);
    for (const opening of set.openings) if (opening.test(word)) tryAll(opening.list, words, first, found);
  }
  return found;
}
