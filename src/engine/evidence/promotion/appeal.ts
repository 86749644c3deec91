/** Small advertisements by what they are made of: a bid to everybody, something on offer, the seller's own, a price. */
import { APPEALS_EN, type Appeal } from '../../lexicon/promotion/appeal-en.ts';
import type { Draft, Span } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isQuoted } from '../stance/quotation.ts';

const PHRASES = compilePhrases<Appeal>(APPEALS_EN);

/** Longer texts hold all of it by chance. */
const MOST_WORDS = 45;
/** A name for the price sign that advertising.ts finds. */
const PRICED = /[$£€₹]\s?\d|\d\s?(?:€|% off|%off)/;

/** When to come: counts beside the seller's own and one kind more, where nobody says "I". */
const WHEN =
  /\b(?:tonight|today|tomorrow|(?:this|every) (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} ?(?:-|to) ?\d{1,2}|\d ?[ap]m)\b/;
const AUTHOR = /\bi(?:'m|'ve|'ll|m|ve)?\b/;

/** Tellers of their own day, and buyers. */
const TELLING =
  /\b(?:i|we) (?:got|bought|ordered|won|went|had|was|were|saw|need|want|love|hate|wish|think|paid|just got|miss)\b|\b(?:yesterday|favou?rite|last night|last week|lol|lmao|haha)\b/;

/** How many kinds of appeal a draft makes, with the first of each; none where somebody tells of a day. */
export function appealsIn(draft: Draft, folded: string): ReadonlyMap<Appeal, Span> {
  const found = new Map<Appeal, Span>();
  if (draft.tokens.length > 2 * MOST_WORDS || TELLING.test(folded)) return found;
  for (const match of PHRASES.findAll(draft)) {
    const before = draft.tokens[match.first - 1];
    const begins =
      before === undefined ||
      before.kind !== 'word' ||
      before.sentence !== draft.tokens[match.first]?.sentence ||
      BEFORE_BID.has(before.plain);
    if ((match.value === 'bid' && !begins) || isQuoted(draft, match)) continue;
    // "my sister's book": praise, not an advertisement.
    if (match.value === 'goods' && /['’]s /.test(draft.text.slice(match.start, match.end))) continue;
    if (!found.has(match.value)) found.set(match.value, { start: match.start, end: match.end });
  }
  const price = PRICED.exec(folded);
  if (price !== null && !found.has('price'))
    found.set('price', { start: price.index, end: price.index + price[0].length });
  if (found.size === 2 && found.has('goods') && !AUTHOR.test(folded)) {
    const when = WHEN.exec(folded);
    if (when !== null) found.set('when', { start: when.index, end: when.index + when[0].length });
  }
  return found;
}

const BEFORE_BID: ReadonlySet<string> = new Set(['and', 'so', 'please', 'then', 'now', 'guys', 'ladies', 'or']);
