/** Streets as English writes them: number, name, type. */
import { NO_STREET_NAME, STREET_EN, STREET_EN_WEAK } from '../../lexicon/private/streets.ts';
import { SCORES, type Scored } from './address-parts.ts';

const NUMBER_EN = /(?<![\w.,$€£#:/])(?:no\.? ?)?(\d{1,6}(?:-?[a-z])?(?:[-/]\d{1,5})?),? (?=[a-z0-9])/g;
const NAME_EN = /[a-z0-9][a-z0-9'-]{0,24}/y;
const DIRECTION = /^(?:[nsew]|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)$/;
/** 5850 US Highway 431: the number of the road follows. */
const NUMBERED_ROAD =
  /(?:(?:us|state|county|old|farm) )?(?:highway|hwy|route|rt|rte|road|rd|county road|cr) \d{1,4}\b/y;

/** Every street with a number in the text. */
export function* englishStreets(text: string, folded: string): Generator<Scored> {
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
