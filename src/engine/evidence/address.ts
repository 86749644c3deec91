import { BUSINESS_CUE } from '../lexicon/contact-cues.ts';
import {
  FAMOUS_ADDRESS,
  HOME_CUE,
  NO_STREET_NAME,
  NO_STREET_NAME_FR,
  STATES,
  STREET_EN,
  STREET_EN_WEAK,
  STREET_FR,
  STREET_FR_WEAK,
  VENUE_CUE,
} from '../lexicon/streets.ts';
import type { FindingLevel, Sign, Span } from '../types.ts';
import { SpanSet } from './span-set.ts';
import { lastEnd } from './window.ts';

/** A place where somebody lives, or so it seems. */
export interface Address extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
  readonly home: boolean;
}

/** What an address needs at least; see `SCORES`. */
const ENOUGH = 3;
/** How much each sign adds; hand-set so that number, name and a clear street type are just enough. */
const SCORES = {
  street: 3,
  weakStreet: 2,
  unnumbered: 1,
  postcode: 3,
  zip: 2,
  state: 1,
  unit: 2,
  box: 2,
  home: 2,
  uncapitalised: -1,
  venue: -3,
};

type Scored = { -readonly [K in keyof Span]: Span[K] } & { score: number; signs: Sign[] };

const NUMBER_EN = /(?<![\w.,$€£#:/])(?:no\.? ?)?(\d{1,6}(?:-?[a-z])?(?:[-/]\d{1,5})?),? (?=[a-z0-9])/g;
const NAME_EN = /[a-z0-9][a-z0-9'-]{0,24}/y;
const DIRECTION = /^(?:[nsew]|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)$/;
/** 5850 US Highway 431: the number of the road follows. */
const NUMBERED_ROAD =
  /(?:(?:us|state|county|old|farm) )?(?:highway|hwy|route|rt|rte|road|rd|county road|cr) \d{1,4}\b/y;
const UNIT_AFTER =
  /^[,. ]{1,3}(?:(?:apt|apartment|unit|suite|ste|flat|room|rm|floor|fl|appt?|appartement|bat|batiment)\.? ?(?:no\.? ?|#)?(?:\d[a-z0-9-]{0,5}|[a-z]\d{0,4})\b|# ?\d{1,5}|bp \d{2,6}|cs \d{2,6}|tsa (?:n[o°]? ?)?\d{4,6}|cidex (?:n°)?\d{1,5}|b\.p\.? (?:n )?\d{2,6})/;
const UNIT_BEFORE =
  /(?:(?:flat|apt|apartment|unit|suite|room|appt?|appartement|bat|batiment|esc|escalier|porte|residence|resid|immeuble)\.? ?[a-z0-9-]{1,14},? ?(?:[a-z' -]{2,30}, ?)?|\d{1,2} ?(?:e|eme|er) etage,? )$/;

const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;
const CA_POSTCODE = /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/;
const ZIP = /\b((?:[A-Z]\.){2,3}|[A-Za-z]{2,14})\.?,? {0,2}(\d{5}(?:-\d{4})?|\d{4})\b(?!-)/g;
const STATE_ALONE = /[,\s]([A-Z]{2})\b/g;
/** French postcode and town; four digits in Belgium and Switzerland. */
const FR_TOWN =
  /(?<![\d.,€$-])(?:(?:f|fr)-)?((?:0[1-9]|[1-8]\d|9[0-8])\d{3}|(?:b-|be-|ch-)?[1-9]\d{3}),? +([A-ZÀ-Ý][\p{L}'’-]{1,30}(?:[ -][A-ZÀ-Ý][\p{L}'’-]{1,30}){0,3}(?: (?:cedex|CEDEX|Cedex)(?: \d{1,2})?| \d{1,2}\b)?)/u;

/** How far behind a street its town may stand, in UTF-16 units. */
const REACH = 90;

/** Adds what stands behind a street: unit, town, postcode. */
function readBehind(text: string, folded: string, address: Scored): void {
  const unit = UNIT_AFTER.exec(folded.slice(address.end, address.end + 40));
  if (unit !== null) {
    address.score += SCORES.unit;
    address.signs.push({ name: 'unit', start: address.end, end: address.end + unit[0].length });
    address.end += unit[0].length;
  }
  // the end of the sentence ends the address, but "N.Y.", "Co." and "St." do not
  const behind = text.slice(address.end, address.end + REACH).split(/[!?]|\n\n|(?<=[a-z]{4,})\. /)[0] ?? '';
  const found =
    grown(address, behind, UK_POSTCODE.exec(behind) ?? CA_POSTCODE.exec(behind), 'postcode', SCORES.postcode) ||
    grown(address, behind, FR_TOWN.exec(behind), 'town', SCORES.zip) ||
    grown(address, behind, zipIn(behind), 'zip', SCORES.zip);
  if (found) return;
  for (const state of behind.slice(0, 45).matchAll(STATE_ALONE)) {
    if (!STATES.has((state[1] ?? '').toLowerCase())) continue;
    grown(address, behind, state, 'state', SCORES.state);
    return;
  }
}

function zipIn(behind: string): RegExpExecArray | null {
  for (const match of behind.matchAll(ZIP)) {
    const state = (match[1] ?? '').toLowerCase().replaceAll('.', '');
    if (STATES.has(state) || (match[2]?.length ?? 0) >= 5) return match;
  }
  return null;
}

function grown(address: Scored, behind: string, match: RegExpExecArray | null, name: string, score: number): boolean {
  if (match === null) return false;
  // words between street and town must look like names, not like a sentence
  const between = behind
    .slice(0, match.index)
    .replaceAll(/[^\p{L} ]/gu, ' ')
    .trim();
  const plain = between
    .split(/\s+/)
    .filter(
      (word) =>
        /^[a-zà-ÿ]{2,}$/.test(word) &&
        !/^(?:de|du|la|le|les|des|sur|sous|en|by|the|upon|on|of|in|and|bis|ter|etage|cedex|cidex)$/.test(word),
    );
  if (plain.length > 2) return false;
  address.score += score;
  const end = address.end + match.index + match[0].trimEnd().length;
  address.signs.push({ name, start: address.end + match.index, end });
  address.end = end;
  return true;
}

function readBefore(folded: string, address: Scored): void {
  const from = Math.max(0, address.start - 60);
  const unit = UNIT_BEFORE.exec(folded.slice(from, address.start));
  if (unit === null) return;
  address.score += SCORES.unit;
  address.signs.push({ name: 'unit', start: from + unit.index, end: address.start });
  address.start = from + unit.index;
}

function* english(text: string, folded: string): Generator<Scored> {
  for (const number of folded.matchAll(NUMBER_EN)) {
    const nameAt = number.index + number[0].length;
    const start = number.index;
    NUMBERED_ROAD.lastIndex = nameAt;
    const road = NUMBERED_ROAD.exec(folded);
    if (road !== null) {
      const end = NUMBERED_ROAD.lastIndex;
      yield { start, end, score: SCORES.weakStreet, signs: [{ name: 'street', start, end }] };
      continue;
    }
    const street = streetFrom(text, folded, nameAt);
    if (street === undefined || (/^(?:19|20)\d\d$/.test(number[1] ?? '') && street.weak)) continue;
    const score = (street.weak ? SCORES.weakStreet : SCORES.street) + (street.capital ? 0 : SCORES.uncapitalised);
    yield { start, end: street.end, score, signs: [{ name: 'street', start, end: street.end }] };
  }
}

/** Up to five words from a place, the last of which is a street type. */
function streetFrom(
  text: string,
  folded: string,
  at: number,
): { end: number; weak: boolean; capital: boolean } | undefined {
  let capital = false;
  let names = 0;
  let found: { end: number; weak: boolean; capital: boolean } | undefined;
  for (let place = at, i = 0; i < 6; i++) {
    NAME_EN.lastIndex = place;
    const word = NAME_EN.exec(folded)?.[0];
    if (word === undefined) break;
    const upper = /[A-Z]/.test(text.charAt(place)) || /^\d+(?:st|nd|rd|th)$/.test(word);
    const strong = STREET_EN.has(word);
    if (names > 0 && (strong || STREET_EN_WEAK.has(word))) {
      // "2 St Mary Road" and "5 Park Drive" go on, a type before a number or a comma is the end
      found = { end: place + word.length, weak: !strong, capital: capital || (names === 0 && upper) };
      if (strong && !(word === 'st' && names === 0)) break;
    } else if (word === 'broadway') return { end: place + word.length, weak: false, capital: upper };
    if (NO_STREET_NAME.has(word) && !(word === 'the' && upper && i === 0)) break;
    if (upper && !DIRECTION.test(word)) capital = true;
    names++;
    place += word.length;
    const gap = /^(?:\. | )/.exec(folded.slice(place, place + 2));
    if (gap === null) break;
    place += gap[0].length;
  }
  if (found === undefined) return undefined;
  const after = /^\.? (?:ne|nw|se|sw|north|south|east|west|n|s|e|w)\b/.exec(folded.slice(found.end, found.end + 8));
  return after === null ? found : { ...found, end: found.end + after[0].length };
}

const TYPE_FR = /(?<![\p{L}\d'-])(\p{L}[\p{L}-]{0,11})\.? (?=[\p{L}\d])/gu;
const NUMBER_FR = /(?:^|[^\w.,€$/-]|[^\d],)(\d{1,4}(?: {0,2}(?:bis|ter|quater|[a-d]))?(?: ?[-/] ?\d{1,4})?),? {0,2}$/;
const NAME_FR =
  /(?:de la |de l['’]|de |du |des |d['’]|l['’]|la |le |les |aux? ){0,2}[\p{L}\d][\p{L}\d'’.-]*(?: (?:de la |de l['’]|de |du |des |d['’]|l['’]|la |le |les |et |sur |sous |en ){0,2}(?!\d{4})[A-ZÀ-Ý0-9][\p{L}\d'’.-]*){0,5}/uy;

function* french(text: string, folded: string): Generator<Scored> {
  for (const type of folded.matchAll(TYPE_FR)) {
    const word = type[1] ?? '';
    const strong = STREET_FR.has(word);
    if (!strong && !STREET_FR_WEAK.has(word)) continue;
    const nameAt = type.index + type[0].length;
    NAME_FR.lastIndex = nameAt;
    const name = NAME_FR.exec(text)?.[0];
    const first = /^(?:de la |de l'|de |du |des |d'|l'|la |le |les |aux? )*([\p{L}\d]+)/u.exec(
      folded.slice(nameAt, nameAt + 60),
    );
    if (name === undefined || first === null || NO_STREET_NAME_FR.has(first[1] ?? '')) continue;
    const from = Math.max(0, type.index - 16);
    const number = NUMBER_FR.exec(folded.slice(from, type.index));
    const start = number === null ? type.index : type.index - (number[0].length - number[0].indexOf(number[1] ?? ''));
    const end = nameAt + name.replace(/[.'’-]+$/, '').length;
    const numbered = (number !== null && !/\d ?h ?$/.test(folded.slice(from, start))) || / \d{1,4}[a-z]?$/.test(name);
    const upper = /[\p{Lu}\d]/u.test(name) || strong;
    if (word.length < 4 && word !== 'rue' && (word.length === 1 ? number === null : !numbered)) continue;
    let score = numbered ? (strong ? SCORES.street : SCORES.weakStreet) : SCORES.unnumbered;
    if (!upper) score += SCORES.uncapitalised;
    if (number !== null && /^(?:19|20)\d\d$/.test(number[1] ?? '')) score -= 1;
    yield { start, end, score, signs: [{ name: 'street', start, end }] };
  }
}

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
  for (const address of [...english(text, folded), ...french(text, folded), ...others(text, folded)]) {
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
