/** Keeping findings on their words while the author types on. */

interface Placed {
  readonly start: number;
  readonly end: number;
  /** The exact words of the span, by which it is known again. */
  readonly words: string;
}

/**
 * Moves spans through one edit, taken as: what the two texts share at their start and at their end stayed.
 * A span that the edit touched, or that no longer holds the same words, disappears until the next verdict.
 *
 * @param before the text that the spans belong to
 * @param after the text as it is now
 * @returns the spans that still hold, with offsets (UTF-16) into `after`
 */
export function remap<T extends Placed>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const shift = after.length - before.length;
  const kept: T[] = [];
  for (const span of spans) {
    const moved =
      span.end <= head
        ? span
        : span.start >= before.length - tail
          ? { ...span, start: span.start + shift, end: span.end + shift }
          : null;
    if (moved && after.slice(moved.start, moved.end) === moved.words && standsAlone(after, moved)) kept.push(moved);
  }
  return kept;
}

/** Whether a span still begins and ends at a word's edge: "hate" in "hated" is no longer what was found. */
function standsAlone(text: string, { start, end }: Placed): boolean {
  return !(joins(text, start) || joins(text, end));
}

const LETTER = /[\p{L}\p{N}]/u;

function joins(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}
