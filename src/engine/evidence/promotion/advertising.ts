import { AD_TAGS, type AdKind } from '../../lexicon/promotion/advertising.ts';
import { ADVERTISING_EN } from '../../lexicon/promotion/advertising-en.ts';
import { ADVERTISING_FR } from '../../lexicon/promotion/advertising-fr.ts';
import { ADVERTISING_MORE_EN } from '../../lexicon/promotion/advertising-more-en.ts';
import { OFFERS_EN } from '../../lexicon/promotion/offers-en.ts';
import type { Draft, Sign, Span } from '../../types.ts';
import { foldedText } from '../matching/fold.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isQuoted } from '../stance/quotation.ts';
import { appealsIn } from './appeal.ts';

/** How much a draft reads like an advertisement. */
export interface Advertising {
  /** Sum of weights; `ENOUGH` makes an advertisement. */
  readonly score: number;
  readonly kind: AdKind;
  readonly signs: readonly Sign[];
  /** The words that say it most. */
  readonly words: Span;
}

/** From this sum on a draft reads like an advertisement: one sure sign, or two good ones. */
export const ENOUGH = 3;

/** More signs than this change nothing. */
const MANY = 50;

const PHRASES = compilePhrases<{ readonly weight: number; readonly kind: AdKind }>(
  [...ADVERTISING_EN, ...OFFERS_EN, ...ADVERTISING_MORE_EN, ...ADVERTISING_FR].map(([pattern, weight, kind]) => [
    pattern,
    { weight, kind },
  ]),
);

/** 30% off, « -20 % », 50% de remise. */
const PERCENT_OFF =
  /\b\d{1,2}(?:[.,]\d)? ?% ?(?:off\b|discount|de (?:remise|reduction|rabais)|sur (?:tout|toute|votre|vos|le|la|les)\b|moins cher)|(?:^|\s)- ?\d{2} ?%|\b(?:up to|save|jusqu'a -?) ?\d{1,2} ?%|\bhalf[- ]price\b|\bbogo\b|\bmoitie prix\b/g;
/** $39.99, 25€: only a help. */
const PRICE = /[$£€]\d{1,5}(?:[.,]\d\d)?\b|\b\d{1,5}(?:[.,]\d\d)? ?(?:€|eur\b|euros?\b)/g;
/** "Call now 555-0133": where an order is taken. */
const CALL_NUMBER =
  /\b(?:call|text|phone|whatsapp|tel)(?: or text)?(?: us| now| today|:){0,2} \(?\d{3}[-. )]{1,2}\d{3}/g;
/** The author is a buyer, a winner, or tired of advertisements. */
const OTHER_SIDE =
  /\b(?:i|we) (?:just |finally |already )?(?:got|bought|ordered|won|received|paid|saved|returned|used)\b|\b(?:stop|hate|sick of|tired of|enough with|annoying|spam|scam|scams|scammers?|unsubscribe|bots?|fake|arnaques?|marre d|ras le bol|pub(?:s|licites?)? (?:de|en|partout))|\b(?:anyone|anybody|does anyone|who) (?:has|have|got|know) (?:a|an|any)\b|\bquelqu'un (?:a|aurait|connait)\b|\bj'ai (?:gagne|achete|commande|recu|paye)\b/;

const cache = new WeakMap<Draft, Advertising | null>();

/** Reads a draft for signs of advertising; null where there are none. Computed once for all rules. */
export function advertisingIn(draft: Draft): Advertising | null {
  let found = cache.get(draft);
  if (found === undefined) {
    found = read(draft);
    cache.set(draft, found);
  }
  return found;
}

/** Whether a draft reads like an advertisement, whose phone and mailbox are there to be used. */
export function isAdvertisement(draft: Draft): boolean {
  return (advertisingIn(draft)?.score ?? 0) >= ENOUGH;
}

function read(draft: Draft): Advertising | null {
  const signs: (Sign & { readonly weight: number; readonly kind: AdKind })[] = [];
  const seen = new Set<string>();
  for (const match of PHRASES.findAll(draft)) {
    if (signs.length >= MANY) break;
    if (isQuoted(draft, match)) continue;
    const { start, end, value } = match;
    const words = foldedText(draft).slice(start, end);
    if (seen.has(words)) continue;
    seen.add(words);
    // of phrases one inside the other only the heavier counts
    const same = signs.findIndex(
      (other) => (other.start <= start && end <= other.end) || (start <= other.start && other.end <= end),
    );
    const sign = { name: `ad-${value.kind}`, start, end, ...value };
    if (same < 0) signs.push(sign);
    else if ((signs[same]?.weight ?? 0) < value.weight) signs[same] = sign;
  }
  const folded = foldedText(draft);
  const add = (name: string, weight: number, match: RegExpMatchArray | null): void => {
    if (match?.index === undefined) return;
    const start = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    signs.push({ name, start, end: match.index + match[0].length, weight, kind: 'ad' });
  };
  let tags = 0;
  for (const { kind, plain, start, end } of draft.tokens) {
    if (kind !== 'hashtag') continue;
    if (++tags > MANY) break;
    const weight = AD_TAGS.get(plain.slice(1));
    if (weight !== undefined)
      signs.push({
        name: 'ad-hashtag',
        start,
        end,
        weight,
        kind: weight === 3 && /giveaway|concours|contest|sweep|competition/.test(plain) ? 'giveaway' : 'ad',
      });
  }
  if (/%|half|bogo|moitie/.test(folded)) add('discount', 2, [...folded.matchAll(PERCENT_OFF)][0] ?? null);
  if (/call|text|phone|tel|whatsapp/.test(folded)) add('order-number', 2, [...folded.matchAll(CALL_NUMBER)][0] ?? null);
  const appeals = appealsIn(draft, folded);
  for (const [name, span] of appeals.size >= 2 ? appeals : [])
    if (!signs.some(({ start, end }) => start < span.end && span.start < end))
      signs.push({ name: `ad-${name}`, ...span, weight: 1, kind: 'ad' });
  if (signs.length === 0) return null;
  add('price', 1, [...folded.matchAll(PRICE)][0] ?? null);
  let score = signs.reduce((sum, { weight }) => sum + weight, 0);
  // what many posts have helps only where something better stands
  if (signs.some(({ weight }) => weight > 1)) {
    if (tags >= 4) score++;
    if (draft.tokens.some(({ kind }) => kind === 'link')) score++;
    if (/!{2,}|(?:![^!]*){3}/.test(draft.text)) score++;
  }
  if (OTHER_SIDE.test(folded)) score -= 3;
  const top = signs.reduce((best, sign) => (sign.weight > best.weight ? sign : best));
  const kind = signs.some((sign) => sign.kind === 'giveaway' && sign.weight >= 2) ? 'giveaway' : top.kind;
  return { score, kind, signs: signs.map(({ name, start, end }) => ({ name, start, end })), words: top };
}
