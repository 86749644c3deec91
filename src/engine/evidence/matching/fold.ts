import type { Draft } from '../../types.ts';

/** Characters that people and phones type in place of a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
};

const known = new Map<string, string>();

/** One UTF-16 unit in, one out, so that offsets into the folded text are offsets into the draft. */
function foldUnit(unit: string): string {
  const seen = known.get(unit);
  if (seen !== undefined) return seen;
  const lower = (PLAIN[unit] ?? unit).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const result = lower.length === 1 ? lower : unit;
  known.set(unit, result);
  return result;
}

/**
 * Lower case, without accents, with straight quotes, plain spaces, hyphens and digits, and exactly as long as the text:
 * `fold(text).slice(start, end)` is the folded form of `text.slice(start, end)`. For formats (numbers, addresses, keys)
 * that are looked for in the text itself; for words, use the tokens.
 */
export function fold(text: string): string {
  // plain pieces at once, the rest unit by unit
  // oxlint-disable-next-line no-control-regex -- the ASCII range is meant
  return text.replaceAll(/[\u0000-\u007F]+|[^]/g, (piece) =>
    piece < '\u0080' ? piece.toLowerCase() : foldUnit(piece),
  );
}

const cache = new WeakMap<Draft, string>();

/** The folded text of a draft, computed once for all rules. */
export function foldedText(draft: Draft): string {
  let folded = cache.get(draft);
  if (folded === undefined) {
    folded = fold(draft.text);
    cache.set(draft, folded);
  }
  return folded;
}
