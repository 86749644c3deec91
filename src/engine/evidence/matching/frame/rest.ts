/** Trying a frame at a place, part by part. */
import type { Word } from '../words.ts';
import type { Part } from './part.ts';

const sameClause = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.sentence === words[at - 1]?.sentence;

/**
 * Where the rest of a frame ends.
 *
 * @param part index of the part to go on with
 * @param at index of the word to go on with
 * @param first index of the frame's first word
 * @returns index after its last word, or -1 where it does not stand
 */
export function rest(parts: readonly Part[], part: number, words: readonly Word[], at: number, first: number): number {
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
