import { CARD_RANGES, TEST_CARDS } from '../../lexicon/private/card-issuers.ts';
import { IBAN_LENGTHS } from '../../lexicon/private/iban-lengths.ts';
import type { FindingLevel, Sign, Span } from '../../types.ts';
import { SpanSet } from '../matching/span-set.ts';
import { holdsDigits, lastEnd, textAfter, textBefore, thingCue } from '../matching/window.ts';
import { passesIban, passesLuhn } from './checksums.ts';

export interface BankNumber extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
}

const CARD = /(?<![\w.,+-])\d(?:[ -]?\d){11,18}(?![\w]|[.,-]\d)/g;
const CARD_CUE =
  /\b(?:(?:credit|debit|bank|gift|prepaid)? ?cards?|cc|visa|mastercard|amex|american express|maestro|discover|carte(?: bleue| bancaire| visa| de credit)?|cb)\b/g;
const SECURITY_CODE =
  /\b(?:cvv2?|cvc2?|csc|card (?:security|verification) code|cryptogramme(?: visuel)?)\b(?: code)?(?: (?:is|est|c'est|number|no))?[ :=#]{1,3}(\d{3,4})(?!\d)/g;

function isCardNumber(digits: string): boolean {
  return CARD_RANGES.some(({ from, to, lengths }) => {
    const prefix = digits.slice(0, from.length);
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}

/**
 * Card numbers: an issuer's prefix and length and Luhn's check digit, or Luhn's and a word for a card before it; and the
 * three digits on the back, where they are called so.
 * @param folded - folded text. @returns in order of kind, not of place.
 */
export function findCards(folded: string): readonly BankNumber[] {
  const found: BankNumber[] = [];
  if (!holdsDigits(folded, 3)) return found;
  for (const match of folded.matchAll(CARD)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replaceAll(/\D/g, '');
    if (!passesLuhn(digits) || /^(\d)\1+$/.test(digits)) continue;
    const before = textBefore(folded, start);
    const cue = Math.max(lastEnd(CARD_CUE, before), textAfter(folded, end).search(CARD_CUE) >= 0 ? 0 : -1);
    if (thingCue(before) > cue) continue;
    const cued = cue >= 0;
    if (!cued && (!isCardNumber(digits) || TEST_CARDS.has(digits))) continue;
    const signs: Sign[] = [{ name: 'checksum', start, end }];
    if (isCardNumber(digits)) signs.push({ name: 'card-issuer', start, end });
    if (cued) signs.push({ name: 'card-cue', start, end });
    found.push({ start, end, level: 2, signs });
  }
  for (const match of folded.matchAll(SECURITY_CODE)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    found.push({ start, end, level: 2, signs: [{ name: 'card-cue', start: match.index, end }] });
  }
  return found;
}

const IBAN_START = /(?<![a-z0-9])[a-z]{2}\d{2}(?=[ -]?[a-z0-9])/g;
const LONGEST_IBAN = 34;
const ACCOUNT =
  /\b(?:(?:bank )?account (?:number|no|#)|acct(?: no| number| #)?|routing(?: number| no)?|sort code|numero de compte|n° de compte|rib)\b(?: (?:is|est|c'est))?[ :.=#]{1,3}(\d(?:[ -]?\d){5,22})(?!\d)/g;

/** The end of the IBAN that starts at a place, as long as its country says (the longest, where it says two); or undefined. */
function ibanAt(folded: string, start: number): number | undefined {
  const country = folded.slice(start, start + 2).toUpperCase();
  const lengths = IBAN_LENGTHS.get(country);
  if (lengths === undefined) return undefined;
  let characters = '';
  let at = start;
  let end: number | undefined;
  while (at < folded.length && characters.length < LONGEST_IBAN) {
    const unit = folded.charAt(at);
    if (/[a-z0-9]/.test(unit)) characters += unit.toUpperCase();
    else if (!/[ -]/.test(unit) || !/[a-z0-9]/.test(folded.charAt(at + 1))) break;
    at++;
    if (lengths.includes(characters.length) && !/[a-z0-9]/.test(folded.charAt(at)) && passesIban(characters)) end = at;
  }
  return end;
}

/** IBANs (country, length and check digits) and account numbers that are called so. */
export function findAccounts(folded: string): readonly BankNumber[] {
  const found: BankNumber[] = [];
  if (!holdsDigits(folded, 2)) return found;
  const taken = new SpanSet();
  for (const match of folded.matchAll(IBAN_START)) {
    const start = match.index;
    const end = ibanAt(folded, start);
    if (
      end === undefined ||
      thingCue(textBefore(folded, start)) >= 0 ||
      /^[@&\p{Extended_Pictographic}]/u.test(folded.slice(end, end + 2))
    )
      continue;
    const signs: Sign[] = [
      { name: 'iban-country', start, end: start + 2 },
      { name: 'checksum', start, end },
    ];
    if (taken.add({ start, end })) found.push({ start, end, level: 2, signs });
  }
  for (const match of folded.matchAll(ACCOUNT)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (!taken.add({ start, end })) continue;
    found.push({ start, end, level: 2, signs: [{ name: 'account-cue', start: match.index, end }] });
  }
  return found;
}
