import type { Span } from '../types.ts';
import { IN_GAP, IN_WORD, type Look } from './look-up.ts';

/**
 * Runs a phrase over a draft as all of its threads at once (Thompson's construction; Russ Cox, "Regular Expression
 * Matching Can Be Simple And Fast", 2007), so that no text makes it slow.
 */

/** One step of a phrase. */
export type Step =
  | { readonly kind: 'sign'; readonly sign: string }
  /** One sign of a word. */
  | { readonly kind: 'any' }
  /** Any number of them. */
  | { readonly kind: 'any-run' }
  /** What may stand between two words. */
  | { readonly kind: 'gap' }
  /** One whole word; it and the steps after it, `orSkip` in all, may also be missing. */
  | { readonly kind: 'word'; readonly orSkip?: number };

/** Where each thread of a step began, in characters of the look; NONE where there is none. */
type Threads = Int32Array;
const NONE = -1;

/** All places of a phrase, the leftmost and of those the longest first, none overlapping. */
export function run(steps: readonly Step[], look: Look): readonly Span[] {
  const found: Span[] = [];
  for (let from = 0; from < look.text.length; ) {
    const match = first(steps, look, from);
    if (match === null) break;
    found.push({ start: look.from[match.start] ?? 0, end: look.to[match.end - 1] ?? 0 });
    from = match.end;
  }
  return found;
}

function first(steps: readonly Step[], look: Look, from: number): Span | null {
  const done = steps.length;
  let threads: Threads = new Int32Array(done + 1).fill(NONE);
  let next: Threads = new Int32Array(done + 1).fill(NONE);
  let best: Span | null = null;
  for (let at = from; at < look.text.length; at++) {
    if (best === null && look.begins[at] === 1) enter(steps, threads, 0, at);
    else if (best !== null && threads.every((start) => start === NONE)) break;
    next.fill(NONE);
    for (let step = 0; step < done; step++) {
      const start = threads[step] ?? NONE;
      if (start !== NONE && (best === null || start <= best.start)) advance(steps, step, start, look, at, next);
    }
    const whole = next[done] ?? NONE;
    if (whole !== NONE && look.ends[at] === 1 && (best === null || whole <= best.start))
      best = { start: whole, end: at + 1 };
    [threads, next] = [next, threads];
  }
  return best;
}

/** Puts a thread before a step, and before those that need no sign to be reached from there. The earliest one stays. */
function enter(steps: readonly Step[], threads: Threads, step: number, start: number): void {
  const before = threads[step] ?? NONE;
  if (before !== NONE && before <= start) return;
  threads[step] = start;
  const one = steps[step];
  if (one?.kind === 'any-run') enter(steps, threads, step + 1, start);
  if (one?.kind === 'word' && one.orSkip !== undefined) enter(steps, threads, step + one.orSkip, start);
}

/** Takes one thread over one character. */
function advance(steps: readonly Step[], step: number, start: number, look: Look, at: number, next: Threads): void {
  const one = steps[step];
  switch (one?.kind) {
    case 'sign':
      if (look.text.charAt(at) === one.sign) enter(steps, next, step + 1, start);
      return;
    case 'any':
      if (look.kinds[at] === IN_WORD) enter(steps, next, step + 1, start);
      return;
    case 'any-run':
      if (look.kinds[at] === IN_WORD) enter(steps, next, step, start);
      return;
    case 'gap':
    case 'word':
      if (look.kinds[at] !== (one.kind === 'gap' ? IN_GAP : IN_WORD)) return;
      enter(steps, next, step, start);
      enter(steps, next, step + 1, start);
  }
}
