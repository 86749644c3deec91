import { BUSINESS_CUE } from '../../lexicon/private/contact-cues.ts';
import { FAMOUS_ADDRESS, HOME_CUE, VENUE_CUE } from '../../lexicon/private/streets.ts';
import type { FindingLevel, Sign, Span } from '../../types.ts';
import { SpanSet } from '../matching/span-set.ts';
import { lastEnd } from '../matching/window.ts';
import { CA_POSTCODE, readBefore, readBehind, SCORES, type Scored, UK_POSTCODE } from './address-parts.ts';
import { englishStreets } from './streets-en.ts';
import { frenchStreets } from './streets-fr.ts';

/** A place where somebody lives, or so it seems. */
export interface Address extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
  readonly home: boolean;
}

/** What an address needs at least; see `SCORES`. */
const ENOUGH = 3;

/** Dutch and German streets of Belgium and Switzerland: Kerkstraat 12. */
const SUFFIXED = /\b\p{Lu}[\p{L}-]{2,24}(?:straat|laan|strasse|straße|gasse|weg|plein|steenweg) \d{1,4}[a-z]?\b/gu;
/** "I live on Maple Street": no number, but the street and who lives there. */
const LIVED_IN =
  /\b(?:lives?|living|moved|staying|(?:house|flat|place|apartment|home) is) (?:on|at|in|to|over on) ((?:[A-Z][\p{L}'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Crescent|Close|Terrace|Gardens|Mews))\b/gu;
const BOX = /\b(?:p\.? ?o\.? ?box|boite postale|case postale|post office box) (?:n[o°]?\.? ?)?\d{1,6}\b/g;

function* others(text: string, folded: string): Generator<Scored> {
  for (const match of text.matchAll(SUFFIXED)) {
    const end = match.index + match[0].length;
    yield { start: match.index, end, score: SCORES.weakStreet, signs: [{ name: 'street', start: match.index, end }] };
  }
  for (const match of text.matchAll(LIVED_IN)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    yield { start, end, score: SCORES.unnumbered, signs: [{ name: 'street', start, end }] };
  }
  for (const match of folded.matchAll(BOX)) {
    const end = match.index + match[0].length;
    yield { start: match.index, end, score: SCORES.box, signs: [{ name: 'box', start: match.index, end }] };
  }
  for (const pattern of [UK_POSTCODE, CA_POSTCODE]) {
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const end = match.index + match[0].length;
      const near = /(?<!\d)\d{1,4}[a-z]?[, ]/.test(folded.slice(Math.max(0, match.index - 70), match.index));
      yield { start: match.index, end, score: near ? 2 : 1, signs: [{ name: 'postcode', start: match.index, end }] };
    }
  }
}

/**
 * Street addresses, in English (US, UK, Canada, Australia) and French (France, Belgium, Switzerland, Québec). Each sign
 * adds to a score; a word for somebody's home makes it a question, a word for a shop or an event takes it away.
 * @param text - the draft. @param folded - the same, folded. @returns in order, never overlapping.
 */
export function findAddresses(text: string, folded: string): readonly Address[] {
  if (!/\d/.test(folded) && !/\b(?:rue|avenue|boulevard|chemin|impasse|allee|street|road)\b/.test(folded)) return [];
  const found: Scored[] = [];
  for (const address of [...englishStreets(text, folded), ...frenchStreets(text, folded), ...others(text, folded)]) {
    readBefore(folded, address);
    readBehind(text, folded, address);
    found.push(address);
  }
  const addresses: Address[] = [];
  const taken = new SpanSet();
  for (const address of found.toSorted((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))) {
    if (taken.overlaps(address)) continue;
    const judged = judge(folded, address);
    if (judged !== undefined && taken.add(judged)) addresses.push(judged);
  }
  return addresses.toSorted((a, b) => a.start - b.start);
}

function judge(folded: string, address: Scored): Address | undefined {
  const before = folded.slice(Math.max(0, address.start - 90), address.start);
  const around = `${before} ${folded.slice(address.end, address.end + 60)}`;
  const cue = lastEnd(HOME_CUE, before);
  const home = cue >= 0;
  const venue = VENUE_CUE.test(around) || BUSINESS_CUE.test(around);
  const score = address.score + (home ? SCORES.home : venue ? SCORES.venue : 0);
  if (score < ENOUGH || (!home && FAMOUS_ADDRESS.test(folded.slice(address.start, address.end)))) return undefined;
  const signs = [...address.signs];
  if (home) signs.push({ name: 'home', start: Math.max(0, address.start - before.length), end: address.start });
  const precise = address.score >= SCORES.street || address.signs.length > 1;
  return { start: address.start, end: address.end, level: home && precise && !venue ? 2 : 1, signs, home };
}
