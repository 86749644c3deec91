/** What stands around a street in an address: unit, town, postcode; and how much each part weighs. */
import { STATES } from '../../lexicon/private/streets.ts';
import type { Sign, Span } from '../../types.ts';

/** How much each sign adds; hand-set so that number, name and a clear street type are just enough. */
export const SCORES = {
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

/** An address that is being read. */
export type Scored = { -readonly [K in keyof Span]: Span[K] } & { score: number; signs: Sign[] };

const UNIT_AFTER =
  /^[,. ]{1,3}(?:(?:apt|apartment|unit|suite|ste|flat|room|rm|floor|fl|appt?|appartement|bat|batiment)\.? ?(?:no\.? ?|#)?(?:\d[a-z0-9-]{0,5}|[a-z]\d{0,4})\b|# ?\d{1,5}|bp \d{2,6}|cs \d{2,6}|tsa (?:n[o°]? ?)?\d{4,6}|cidex (?:n°)?\d{1,5}|b\.p\.? (?:n )?\d{2,6})/;
const UNIT_BEFORE =
  /(?:(?:flat|apt|apartment|unit|suite|room|appt?|appartement|bat|batiment|esc|escalier|porte|residence|resid|immeuble)\.? ?[a-z0-9-]{1,14},? ?(?:[a-z' -]{2,30}, ?)?|\d{1,2} ?(?:e|eme|er) etage,? )$/;

export const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;
export const CA_POSTCODE = /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/;
const ZIP = /\b((?:[A-Z]\.){2,3}|[A-Za-z]{2,14})\.?,? {0,2}(\d{5}(?:-\d{4})?|\d{4})\b(?!-)/g;
const STATE_ALONE = /[,\s]([A-Z]{2})\b/g;
/** French postcode and town; four digits in Belgium and Switzerland. */
const FR_TOWN =
  /(?<![\d.,€$-])(?:(?:f|fr)-)?((?:0[1-9]|[1-8]\d|9[0-8])\d{3}|(?:b-|be-|ch-)?[1-9]\d{3}),? +([A-ZÀ-Ý][\p{L}'’-]{1,30}(?:[ -][A-ZÀ-Ý][\p{L}'’-]{1,30}){0,3}(?: (?:cedex|CEDEX|Cedex)(?: \d{1,2})?| \d{1,2}\b)?)/u;

/** How far behind a street its town may stand, in UTF-16 units. */
const REACH = 90;

/** Adds what stands behind a street: unit, town, postcode. */
export function readBehind(text: string, folded: string, address: Scored): void {
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

/** Adds what stands before a street: flat, floor, building. */
export function readBefore(folded: string, address: Scored): void {
  const from = Math.max(0, address.start - 60);
  const unit = UNIT_BEFORE.exec(folded.slice(from, address.start));
  if (unit === null) return;
  address.score += SCORES.unit;
  address.signs.push({ name: 'unit', start: from + unit.index, end: address.start });
  address.start = from + unit.index;
}
