import { BUSINESS_CUE, PERSONAL_CUE, PHONE_CUE, PHONE_CUE_AFTER } from '../../lexicon/private/contact-cues.ts';
import { COUNTRY_CODE, PHONE_PLANS } from '../../lexicon/private/phone-plans.ts';
import type { FindingLevel, Sign, Span } from '../../types.ts';
import { holdsDigits, lastEnd, textAfter, textBefore, thingCue } from '../matching/window.ts';

/** A phone number of a private person, or so it seems. */
export interface Phone extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
  /** Whether it is the author's own, as far as the words say. */
  readonly whose: 'own' | 'other' | 'unknown';
}

/** Seven to seventeen digits in groups, with a plus or brackets. What it means is decided by `readNumber`. */
const CANDIDATE = /(?<![\w./#$€£+-]|\d,)(?:\+ ?|\+?\(|)\d(?:[ ./()-]{0,2}\d){6,16}(?![\d%€$£]|[.,]\d|[a-z])/g;

/** Dates and years, thousands, sizes and decimals, which are no phone numbers whatever stands around them. */
const OTHER_NUMBER =
  /^(?:(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}(?: ?\d\d.*)?|\d{1,2}[ ./-]\d{1,2}[ ./-](?:(?:19|20)\d\d|\d\d)(?: \d\d.*)?|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d|\d{1,3}(?: \d{3})*(?: 000)+|\d+0{5,}|\d+[./]\d+|\d{1,3}(?:\.\d{1,3}){3})$/;

type Form = 'international' | 'national' | 'mobile' | 'service' | 'unknown';

function readNumber(raw: string, regions: readonly string[]): Form {
  const digits = raw.replaceAll(/\D/g, '');
  const international = raw.startsWith('+') ? digits : raw.startsWith('00') ? digits.slice(2) : undefined;
  if (international !== undefined) {
    for (const plan of Object.values(PHONE_PLANS)) {
      if (!international.startsWith(plan.code)) continue;
      const rest = international.slice(plan.code.length).replace(/^0/, '');
      if (plan.service?.test(plan.code === '1' ? rest : `0${rest}`)) return 'service';
      if (plan.national.test(rest) || plan.national.test(`0${rest}`)) return 'international';
    }
    if (international.startsWith('1')) return 'unknown';
    return COUNTRY_CODE.test(international) &&
      international.length >= 9 &&
      international.length <= 15 &&
      !/(\d)\1{6}/.test(international)
      ? 'international'
      : 'unknown';
  }
  const groups =
    raw
      .match(/\d+/g)
      ?.map((group) => group.length)
      .join('-') ?? '';
  let best: Form = 'unknown';
  for (const region of regions) {
    const plan = PHONE_PLANS[region];
    if (plan === undefined) continue;
    const grouped = plan.groups.includes(groups);
    if (plan.mobile?.test(digits) && (grouped || !groups.includes('-'))) return 'mobile';
    if (plan.service?.test(digits)) best = 'service';
    else if (grouped && best === 'unknown' && plan.national.test(digits)) best = 'national';
  }
  return best;
}

/** @param folded - folded text. @param regions - of the author, ISO 3166-1. @returns in order, never overlapping. */
export function findPhones(folded: string, regions: readonly string[]): readonly Phone[] {
  const phones: Phone[] = [];
  if (!holdsDigits(folded, 7)) return phones;
  for (const match of folded.matchAll(CANDIDATE)) {
    const phone = judge(folded, match.index, match[0], regions);
    if (phone !== undefined) phones.push(phone);
  }
  return phones;
}

function judge(folded: string, at: number, raw: string, regions: readonly string[]): Phone | undefined {
  const end = at + raw.length;
  const before = textBefore(folded, at);
  const after = textAfter(folded, end);
  const thing = thingCue(before);
  const personal = lastEnd(PERSONAL_CUE, before);
  const phone = Math.max(personal, lastEnd(PHONE_CUE, before));
  const cued = phone > thing || PHONE_CUE_AFTER.test(after);
  if (thing >= phone && thing >= 0) return undefined;
  const form = readNumber(raw, regions);
  if (form === 'unknown' && (!cued || OTHER_NUMBER.test(raw))) return undefined;
  if (personal < 0) {
    if (form === 'service' || BUSINESS_CUE.test(textBefore(folded, at, 120)) || BUSINESS_CUE.test(after))
      return undefined;
  }
  const signs: Sign[] = [{ name: form === 'unknown' ? 'digits' : `phone-${form}`, start: at, end }];
  if (cued) signs.push({ name: personal > thing ? 'personal-cue' : 'phone-cue', start: at, end });
  const own = /\b(?:me|my|moi|mon|ma|mes)\b[^.!?\n]*$/.test(before);
  const other = /\b(?:her|his|their|him|them|son|sa|leur|lui|le|la)\b[^.!?\n]*$/.test(before);
  return {
    start: at,
    end,
    level: form === 'mobile' || form === 'international' || personal > thing || cued ? 2 : 1,
    signs,
    whose: own ? 'own' : other ? 'other' : 'unknown',
  };
}
