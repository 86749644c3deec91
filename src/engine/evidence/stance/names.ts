/** The names on the author's own list (employer, client, colleague ...), where they stand in the draft. */

import { hashtagWords } from '../../text/hashtags.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Context, Draft, KnownName, Span, Token } from '../../types.ts';

/** A known name at one place. */
export interface NamedPlace extends Span {
  readonly name: KnownName;
  readonly sentence: number;
  /** Position in `Draft.tokens` of its first word. */
  readonly first: number;
}

const places = new WeakMap<Draft, { names: readonly KnownName[]; found: readonly NamedPlace[] }>();

/** Every known name in the draft, also as @mention or #hashtag, whatever its case and accents, in order of start. */
export function knownNames(draft: Draft, context: Context): readonly NamedPlace[] {
  if (context.names.length === 0) return [];
  const cached = places.get(draft);
  if (cached?.names === context.names) return cached.found;
  const found = context.names.flatMap((name) => placesOf(name, draft)).toSorted((a, b) => a.start - b.start);
  places.set(draft, { names: context.names, found });
  return found;
}

function placesOf(name: KnownName, draft: Draft): NamedPlace[] {
  const words = tokenise(name.text).map((token) => token.plain);
  const [head] = words;
  if (head === undefined) return [];
  const joined = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
  const found: NamedPlace[] = [];
  for (const token of draft.tokens) {
    const last = draft.tokens[token.index + words.length - 1];
    if (token.plain === head && last && words.every((word, i) => draft.tokens[token.index + i]?.plain === word)) {
      found.push({ name, start: token.start, end: last.end, sentence: token.sentence, first: token.index });
    } else if (isTagged(token, joined)) {
      found.push({ name, start: token.start, end: token.end, sentence: token.sentence, first: token.index });
    }
  }
  return found;
}

function isTagged(token: Token, joined: string): boolean {
  if (joined.length < 3) return false;
  if (token.kind === 'mention') return token.plain.slice(1).replace(/[^\p{L}\p{N}]/gu, '') === joined;
  if (token.kind !== 'hashtag') return false;
  return token.plain.slice(1) === joined || hashtagWords(token).join('').includes(joined);
}
