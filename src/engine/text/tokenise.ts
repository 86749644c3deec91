import type { TokenKind } from '../types.ts';
import { splitContraction } from './contractions.ts';
import { isMaskedWord, MASKING, unmask } from './masks.ts';
import { normaliseWord, stripAccents } from './normalise.ts';
import { type FormName, formAt } from './token-forms.ts';

/** A token before it knows its sentence. Mutable only while the tokens are being read. */
export interface RawToken {
  kind: TokenKind;
  start: number;
  end: number;
  raw: string;
  text: string;
  plain: string;
}

const UNIT =
  /^\p{Nd}[\p{Nd}.,:]*(?:am|pm|a|p|h|hr|hrs|min|mins|s|sec|st|nd|rd|th|er|re|e|è|ème|eme|nde|k|m|km|cm|mm|kg|g|mg|ml|l|lbs?|x|ish|\p{Nd}*h\p{Nd}{0,2}|yrs?|yo|ans|j|jrs?|d|gb|mb|tb|go|mo|to|mbps|ghz|mhz|w|v|°|c|f|bn|bpm|ft|in|px|p)$/iu;
const TRAILING = /[.,;:!?…)\]}'"’”»*]+$/;
const INVISIBLE = /^[\u200b-\u200d\u2060\u00ad\ufeff\p{M}]+$/u;

function make(kind: TokenKind, draft: string, start: number, end: number): RawToken {
  const raw = draft.slice(start, end);
  const text =
    kind === 'word' || kind === 'hashtag' || kind === 'number'
      ? normaliseWord(raw)
      : raw.normalize('NFKC').toLowerCase();
  return { kind, start, end, raw, text, plain: stripAccents(text) };
}

/**
 * Takes a draft apart. White space is left out; everything else is in exactly one token, spans are exact UTF-16
 * offsets and never split a surrogate pair. "don't" is one token, "I'm" and "boss's" are two ("I" + "'m"), « j'ai » too
 * (« j' » + « ai »), « aujourd'hui » is one; hyphenated words are split at the hyphen, which is a token of its own;
 * a run of one punctuation mark is one token, and so is a run of ! and ?.
 */
export function tokenise(draft: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (let at = 0; at < draft.length; ) {
    if (draft.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const simple = simpleWordEnd(draft, at);
    if (simple > 0) {
      for (const word of words(draft, at, simple)) tokens.push(word);
      at = simple;
      continue;
    }
    const start = at;
    const { form, end } = formAt(draft, start);
    at = end;
    if (form === 'space') continue;
    const kind = kindOf(form, draft.slice(start, end));
    if (kind === 'link') {
      at = start + draft.slice(start, end).replace(TRAILING, '').length;
      tokens.push(make('link', draft, start, at));
      continue;
    }
    const masked =
      kind === 'word' || kind === 'number' || kind === 'mention' || kind === 'symbol'
        ? maskedEnd(draft, start, end)
        : 0;
    if (masked > 0) {
      at = masked;
      tokens.push(make('word', draft, start, masked));
    } else if (kind === 'word') tokens.push(...words(draft, start, end));
    else tokens.push(make(kind, draft, start, end));
  }
  return joinSpacedLetters(draft, tokens);
}

const ONE_WORD = /^[a-zß-öø-ÿœ]+(?:'[a-zß-öø-ÿœ]+){0,4}$/;

/** The tokens of a word that we wrote ourselves, in lower case; nearly all can do without most of this. */
export const tokensOf = (word: string): RawToken[] =>
  ONE_WORD.test(word) ? words(word, 0, word.length) : tokenise(word);

const SPACE = 0x20;
const SIMPLE_WORD = /[a-zàâçéèêëîïôùûüœ]+(?:['’][a-zàâçéèêëîïôùûüœ]+){0,4}(?=[ \n]|$|[,;!?)"]|[.…](?:[ \n]|$))/iy;
const NOT_BEFORE_SIMPLE = /[\p{L}\p{N}\p{M}_@#$.\-/:*\u200b-\u200d]/u;

/**
 * Where an ordinary word that starts at `at` ends, or 0 where the full expression has to look: most tokens are words
 * between spaces, and this reads them five times as fast.
 */
function simpleWordEnd(draft: string, at: number): number {
  SIMPLE_WORD.lastIndex = at;
  if (!SIMPLE_WORD.test(draft)) return 0;
  const end = SIMPLE_WORD.lastIndex;
  if (at > 0 && NOT_BEFORE_SIMPLE.test(draft.charAt(at - 1))) return 0;
  if (draft.charAt(end) === '!' || draft.charAt(end) === '?')
    return /[!?]\p{L}/u.test(draft.slice(end, end + 2)) ? 0 : end;
  return /^https?$/i.test(draft.slice(at, end)) ? 0 : end;
}

function kindOf(form: Exclude<FormName, 'space'>, raw: string): TokenKind {
  if (form === 'word') {
    if (INVISIBLE.test(raw)) return 'symbol';
    return /^https?$/i.test(raw) ? 'link' : 'word';
  }
  if (form === 'number') return /\p{L}/u.test(raw) && !UNIT.test(raw) ? 'word' : 'number';
  return form;
}

/** Splits contractions and elisions; the pieces share the raw text between them. */
function words(draft: string, start: number, end: number): RawToken[] {
  const whole = make('word', draft, start, end);
  const cut = splitContraction(whole.text, whole.raw);
  if (!cut) return [whole];
  const left = make('word', draft, start, start + cut.at);
  const right = make('word', draft, start + cut.at, end);
  left.text = cut.left ?? left.text;
  right.text = cut.right ?? right.text;
  left.plain = stripAccents(left.text);
  right.plain = stripAccents(right.text);
  const more = cut.right === undefined ? words(draft, right.start, end) : [right];
  return [left, ...more];
}

/** Where a masked swear word that starts at `start` ends ("f*ck", "$hit", "s***"), or 0 where there is none. */
function maskedEnd(draft: string, start: number, end: number): number {
  const first = draft.charAt(start);
  const next = draft[end];
  const startsMasked = MASKING.test(first);
  if (!startsMasked && (next === undefined || !MASKING.test(next))) return 0;
  if (end - start > 20) return 0;
  const run = /^[\p{L}\p{N}*@$!#%€£¢+|_·•×~^&?.\-()]{2,20}/u.exec(draft.slice(start, start + 20))?.[0] ?? '';
  const after = draft[start + run.length];
  if (after !== undefined && /[\p{L}\p{N}]/u.test(after)) return 0;
  const wrapped = start > 0 && draft[start - 1] === '*';
  const bare = run.replace(/[!?.,\-)(_~&+]+$/, '');
  for (const trimmed of [bare, bare.replace(/[*#]+$/, '')]) {
    if (trimmed.length <= end - start && !startsMasked) break;
    if (wrapped && trimmed.endsWith('*')) continue;
    if (!/\p{L}/u.test(trimmed) || !/[^\p{L}]/u.test(trimmed)) continue;
    // A dot, a dash or a question mark joins whole words more often than it hides a letter.
    if (/\p{L}{2}[.\-?_&()]+\p{L}{2}/u.test(trimmed)) continue;
    if (unmask(trimmed.toLowerCase()) !== undefined) return start + trimmed.length;
  }
  return 0;
}

const LONE_LETTER = /^\p{L}$/u;
const SEPARATOR = /^(?:[ .\-_*\u00a0]|\. )$/;

/** "f u c k", "w.o.m.e.n": joins lone letters that follow each other into the word they spell. */
function joinSpacedLetters(draft: string, tokens: RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token && (token.kind !== 'word' || token.raw.length > 2)) {
      joined.push(token);
      i++;
      continue;
    }
    const run = loneLetters(draft, tokens, i);
    const spelled = run.length >= 3 ? spelledWord(run.map(({ token }) => token.text)) : undefined;
    const first = spelled && run[spelled.first];
    const last = spelled && run[spelled.last];
    if (!spelled || !first || !last) {
      joined.push(...tokens.slice(i, i + 1));
      i++;
      continue;
    }
    joined.push(...tokens.slice(i, first.at));
    const word = make('word', draft, first.token.start, last.token.end);
    word.text = normaliseWord(spelled.word);
    word.plain = stripAccents(word.text);
    joined.push(word);
    i = last.at + 1;
  }
  return joined;
}

/** The lone letters from `from` on that one and the same separator divides; at most 24. */
function loneLetters(draft: string, tokens: readonly RawToken[], from: number): { at: number; token: RawToken }[] {
  const run: { at: number; token: RawToken }[] = [];
  let separator: string | undefined;
  for (let at = from; run.length < 24; at++) {
    const token = tokens[at];
    if (!token) break;
    const before = run.at(-1);
    if (token.kind !== 'word' || !LONE_LETTER.test(token.raw)) {
      if (before && token.kind !== 'word' && SEPARATOR.test(token.raw) && separator !== ' ') continue;
      break;
    }
    if (before) {
      const between = draft.slice(before.token.end, token.start);
      if (!SEPARATOR.test(between) || (separator !== undefined && between !== separator)) break;
      separator = between;
    }
    run.push({ at, token });
  }
  return run;
}

/** The masked word among lone letters, or all of them where there are five and more. */
function spelledWord(letters: readonly string[]): { first: number; last: number; word: string } | undefined {
  for (let first = 0; first + 3 <= letters.length; first++) {
    for (let last = letters.length - 1; last >= first + 2; last--) {
      const word = letters.slice(first, last + 1).join('');
      if (isMaskedWord(word)) return { first, last, word };
    }
  }
  const first = letters[0] === 'a' || letters[0] === 'i' ? 1 : 0;
  return letters.length - first >= 5
    ? { first, last: letters.length - 1, word: letters.slice(first).join('') }
    : undefined;
}
