import type { RawToken } from './tokenise.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st ave vs etc approx dept inc ltd corp co no fig vol m mm mme mlle me pr tel tél env ex av bd e g i p a s'.split(
    ' ',
  ),
);
const ENDS = /^(?:[.!?…‼⁉。！？]|\.{2}|[!?]+|…+)$/u;
const CLOSING = /^["'’”»)\]*_]+$/;

/**
 * Cuts tokens into sentences: at line breaks and after final punctuation, not after abbreviations or inside numbers. Dots
 * of suspension end one only before a capital. Linear.
 * @returns the tokens of each sentence; none is empty
 */
export function splitSentences(draft: string, tokens: readonly RawToken[]): RawToken[][] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  let ended = false;
  for (const [i, token] of tokens.entries()) {
    const before = current.at(-1);
    if (before) {
      const gap = draft.slice(before.end, token.start);
      if (endsSentence(before, current.at(-2), token, gap)) ended = true;
      const closes = gap === '' && token.kind === 'punctuation' && CLOSING.test(token.raw);
      if (/[\n\r\u2028\u2029]/.test(gap) || (ended && !closes && token.kind !== 'emoji')) {
        sentences.push(current);
        current = [];
        ended = false;
      }
    }
    current.push(token);
    if (i === tokens.length - 1) sentences.push(current);
  }
  return joinEmphatic(sentences);
}

/** "Best. Job. Ever.": three and more sentences of one word are one that is read slowly. */
function joinEmphatic(sentences: readonly RawToken[][]): RawToken[][] {
  const joined: RawToken[][] = [];
  for (let i = 0; i < sentences.length; ) {
    const sentence = sentences[i];
    if (sentence && sentence.length > 2) {
      joined.push(sentence);
      i++;
      continue;
    }
    let end = i;
    while (isOneWord(sentences[end])) end++;
    const count = end - i >= 3 ? end - i : 1;
    joined.push(sentences.slice(i, i + count).flat());
    i += count;
  }
  return joined;
}

function isOneWord(sentence: readonly RawToken[] | undefined): boolean {
  const [word, stop, ...rest] = sentence ?? [];
  return word?.kind === 'word' && rest.length === 0 && (stop === undefined || /^[.!]$/.test(stop.raw));
}

/** « Kevin L. a volé » */
const isInitial = (before: RawToken, next: RawToken): boolean =>
  /^\p{Lu}$/u.test(before.raw) && /^\p{Ll}/u.test(next.raw);

function endsSentence(token: RawToken, before: RawToken | undefined, next: RawToken, gap: string): boolean {
  if (token.kind !== 'punctuation') return false;
  if (/^(?:\.{2,}|…+)$/u.test(token.raw)) return /^\p{Lu}/u.test(next.raw) && !/^I\b/.test(next.raw);
  if (!ENDS.test(token.raw)) return false;
  if (token.raw !== '.') {
    return gap !== '' || next.kind === 'word' || next.kind === 'emoji' || next.kind === 'punctuation';
  }
  if (before && before.end === token.start && (ABBREVIATIONS.has(before.text) || isInitial(before, next))) return false;
  return (
    gap !== '' ||
    /^\p{Lu}\p{Ll}/u.test(next.raw) ||
    next.kind === 'emoji' ||
    (next.kind === 'punctuation' && CLOSING.test(next.raw))
  );
}
