import { stripAccents } from '../text/normalise.ts';
import type { Draft, Token } from '../types.ts';

/** A draft as phrases look at it: without case and accents, one blank for every gap, a line break between sentences. */
export interface Look {
  readonly text: string;
  /** For each character of `text`: IN_GAP, IN_WORD or neither. */
  readonly kinds: Uint8Array;
  /** For each character of `text`: whether a match may begin at it. */
  readonly begins: Uint8Array;
  /** For each character of `text`: whether a match may end behind it. */
  readonly ends: Uint8Array;
  /** Offset in the draft at which the token of each character begins, and ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What may stand between two words of a phrase ... */
export const IN_GAP = 1;
/** ... and what wildcards stand for. */
export const IN_WORD = 2;

const GAPS = /^[ ,;:\-–—"“”«»()]$/;
const WORDS = /^[\p{L}\p{N}\p{M}\p{S}\uD800-\uDFFF'@#_.&/+]$/u;

const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;
const APOSTROPHES = /[’‘ʼ＇`´′]/g;

/** Characters as phrases compare them. */
export function fold(text: string): string {
  return stripAccents(text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(APOSTROPHES, "'"));
}

const looks = new WeakMap<Draft, Look>();

/** The look of a draft, worked out once for all patterns. */
export function lookAt(draft: Draft): Look {
  let look = looks.get(draft);
  if (look === undefined) {
    look = read(draft);
    looks.set(draft, look);
  }
  return look;
}

function read({ tokens }: Draft): Look {
  const pieces: string[] = [];
  let length = 0;
  const folded = tokens.map((token) => fold(token.raw));
  const size = folded.reduce((sum, { length: more }) => sum + more + 1, 0);
  const look = {
    begins: new Uint8Array(size),
    ends: new Uint8Array(size),
    from: new Uint32Array(size),
    to: new Uint32Array(size),
  };
  let before: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const text = folded[index] ?? '';
    if (before && (before.end < token.start || before.sentence !== token.sentence)) {
      pieces.push(before.sentence === token.sentence ? ' ' : '\n');
      length += 1;
    }
    before = token;
    if (text === '') continue;
    look.begins[length] = 1;
    // "falcon" is in "#falcon".
    if ((token.kind === 'hashtag' || token.kind === 'mention') && text.length > 1) look.begins[length + 1] = 1;
    look.ends[length + text.length - 1] = 1;
    look.from.fill(token.start, length, length + text.length);
    look.to.fill(token.end, length, length + text.length);
    pieces.push(text);
    length += text.length;
  }
  const text = pieces.join('');
  return { text, kinds: Uint8Array.from(text.split(''), kindOf), ...look };
}

const kinds = new Map<string, number>();

function kindOf(sign: string): number {
  let kind = kinds.get(sign);
  if (kind === undefined) {
    kind = GAPS.test(sign) ? IN_GAP : Number(WORDS.test(sign)) * IN_WORD;
    if (kinds.size < 1000) kinds.set(sign, kind);
  }
  return kind;
}
