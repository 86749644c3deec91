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
 * of suspension end one only before a capital. Returns the index of each sentence's first token. Linear.
 */
export function sentenceStarts(draft: string, tokens: readonly RawToken[]): number[] {
  const starts: number[] = tokens.length > 0 ? [0] : [];
  let ended = false;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    const before = tokens[i - 1] as RawToken;
    const gap = draft.slice(before.end, token.start);
    if (endsSentence(tokens, i - 1, gap)) ended = true;
    const closes = gap === '' && token.kind === 'punctuation' && CLOSING.test(token.raw);
    if (/[\n\r\u2028\u2029]/.test(gap) || (ended && !closes && token.kind !== 'emoji')) {
      starts.push(i);
      ended = false;
    }
  }
  return starts;
}

function endsSentence(tokens: readonly RawToken[], at: number, gap: string): boolean {
  const token = tokens[at] as RawToken;
  if (token.kind !== 'punctuation') return false;
  const next = tokens[at + 1] as RawToken;
  if (/^(?:\.{2,}|…+)$/u.test(token.raw)) return /^\p{Lu}/u.test(next.raw) && !/^I\b/.test(next.raw);
  if (!ENDS.test(token.raw)) return false;
  if (token.raw !== '.')
    return gap !== '' || next.kind === 'word' || next.kind === 'emoji' || next.kind === 'punctuation';
  const before = tokens[at - 1];
  if (before && before.end === token.start && ABBREVIATIONS.has(before.text)) return false;
  return (
    gap !== '' ||
    /^\p{Lu}\p{Ll}/u.test(next.raw) ||
    next.kind === 'emoji' ||
    (next.kind === 'punctuation' && CLOSING.test(next.raw))
  );
}
