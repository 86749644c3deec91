import type { FindingLevel, Sign, Span } from '../../types.ts';
import { SpanSet } from '../matching/span-set.ts';
import { holdsDigits, lastEnd, textAfter, textBefore, thingCue } from '../matching/window.ts';
import { passesBelgian, passesEan13, passesLuhn, passesNhs, passesNir } from './checksums.ts';

export interface IdentityNumber extends Span {
  /** Which number it is: 'nir', 'ssn' ... */
  readonly kind: string;
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
}

/** How one country's number looks, and what makes sure of it. */
interface Scheme {
  readonly kind: string;
  /** Over folded text, global. */
  readonly form: RegExp;
  /** Words that name the number; global. */
  readonly cue: RegExp;
  /** Whether the form and its check digits are so telling that no cue is needed; 'cue' where one is. */
  readonly sure: 'form' | 'cue';
  /** @param plain - letters (upper case) and digits only. @param cued - whether a word names the number. */
  accepts(plain: string, cued: boolean, raw: string): boolean;
}

const NINO_PREFIXES = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

/** SSNs that were printed in advertisements and manuals, and so are nobody's (Social Security Administration). */
const KNOWN_SSN = new Set(['078051120', '219099999', '123456789', '111111111', '987654321']);

const SCHEMES: readonly Scheme[] = [
  {
    // France: sex, year, month, department, town, order, key; months above 12 for births that were dated late (INSEE)
    kind: 'nir',
    form: /(?<![\w.,+-])[1-478](?:[ .-]?\d){5}[ .-]?[\dab](?:[ .-]?\d){8}(?![\w]|[.,]\d)/g,
    cue: /\b(?:secu(?:rite sociale)?|nir|carte vitale|numero ss|assure social|cpam|insee)\b/g,
    sure: 'form',
    accepts: (plain) =>
      /^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:\d\d|2[AB])\d{8}$/.test(plain) && passesNir(plain),
  },
  {
    kind: 'nir',
    form: /(?<![\w.,+-])[12](?:[ .-]?\d){5}[ .-]?[\dab](?:[ .-]?\d){6}(?![\w]|[ .,]\d)/g,
    cue: /\b(?:secu(?:rite sociale)?|nir|carte vitale|numero ss|assure social)\b/g,
    sure: 'cue',
    accepts: (plain) => /^[12]\d\d(?:0[1-9]|1[0-2]|[2-4]\d)(?:\d\d|2[AB])\d{6}$/.test(plain),
  },
  {
    kind: 'ssn',
    form: /(?<![\w.,+-])\d{3}-\d{2}-\d{4}(?![\w]|[.,-]\d)/g,
    cue: /\b(?:ssn|social(?: security)?(?: number| no)?)\b/g,
    sure: 'form',
    accepts: (plain, cued) =>
      (cued && !/^(?:000|666)|^\d{3}00|0000$/.test(plain)) ||
      (!/^(?:000|666|9)|^\d{3}00|0000$/.test(plain) && !KNOWN_SSN.has(plain)),
  },
  {
    kind: 'ssn',
    form: /(?<![\w.,+-])\d{3}[ .]?\d{2}[ .]?\d{4}(?![\w]|[.,-]\d)/g,
    cue: /\b(?:ssn|social security(?: number| no)?|itin)\b/g,
    sure: 'cue',
    accepts: (plain) => !/^(?:000|666)|^\d{3}00|0000$/.test(plain),
  },
  {
    kind: 'nino',
    form: /(?<![a-z0-9])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/g,
    cue: /\b(?:national insurance|ni (?:number|no)|nino)\b/g,
    sure: 'form',
    accepts: (plain, cued, raw) => NINO_PREFIXES.test(plain) && (cued || raw === raw.toUpperCase()),
  },
  {
    kind: 'sin',
    form: /(?<![\w.,+-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w]|[ .,-]\d)/g,
    cue: /\b(?:sin|social insurance(?: number)?|nas|assurance sociale)\b/g,
    sure: 'cue',
    accepts: (plain) => /^[1-79]/.test(plain) && passesLuhn(plain),
  },
  {
    kind: 'belgian',
    form: /(?<![\w.,+-])\d{2}\.\d{2}\.\d{2}[- ]\d{3}[. ]\d{2}(?![\w]|[.,]\d)/g,
    cue: /\b(?:registre national|rijksregister(?:nummer)?|niss|insz|numero national|national (?:register )?number)\b/g,
    sure: 'form',
    accepts: passesBelgian,
  },
  {
    kind: 'belgian',
    form: /(?<![\w.,+-])\d{6}[ .-]?\d{3}[ .-]?\d{2}(?![\w]|[.,]\d)/g,
    cue: /\b(?:registre national|rijksregister(?:nummer)?|niss|insz|numero national|national (?:register )?number)\b/g,
    sure: 'cue',
    accepts: passesBelgian,
  },
  {
    kind: 'ahv',
    form: /(?<![\w.,+-])756[ .]?\d{4}[ .]?\d{4}[ .]?\d{2}(?![\w]|[.,]\d)/g,
    cue: /\b(?:avs|ahv(?:-nummer)?|oasi|navs)\b/g,
    sure: 'form',
    accepts: passesEan13,
  },
  {
    kind: 'nhs',
    form: /(?<![\w.,+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w]|[.,-]\d)/g,
    cue: /\bnhs (?:number|no)\b/g,
    sure: 'cue',
    accepts: passesNhs,
  },
  {
    // Australia's tax file number: weighted sum divisible by 11 (Australian Taxation Office)
    kind: 'tfn',
    form: /(?<![\w.,+-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w]|[ .,-]\d)/g,
    cue: /\b(?:tfn|tax file (?:number|no))\b/g,
    sure: 'cue',
    accepts: (plain) =>
      [1, 4, 3, 7, 5, 8, 6, 9, 10].reduce((sum, weight, i) => sum + weight * Number(plain.charAt(i)), 0) % 11 === 0,
  },
  {
    // Québec's health insurance: three letters of the name, one of the first name, birth date, two digits
    kind: 'ramq',
    form: /(?<![a-z0-9])[a-z]{4} ?\d{4} ?\d{4}(?![a-z0-9])/g,
    cue: /\b(?:ramq|carte soleil|assurance[- ]maladie|nam)\b/g,
    sure: 'cue',
    accepts: (plain) => /^[A-Z]{4}\d{2}(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])\d{4}$/.test(plain),
  },
  {
    kind: 'document',
    form: /(?<![a-z0-9])(?=[a-z]*\d)[a-z0-9]{6,14}(?![a-z0-9])/g,
    cue: /\b(?:passport(?: number| no)?|driver'?s? licen[cs]e(?: number| no)?|driving licen[cs]e(?: number| no)?|licen[cs]e number|identity card number|id card number|(?:numero (?:de |du )?)?(?:passeport|permis de conduire|carte d'identite|titre de sejour|cni))(?: ?(?:is|est|c'est|n°|no|number|numero|#))?[ :]{1,2}$/g,
    sure: 'cue',
    accepts: (plain) => /\d.*\d.*\d.*\d.*\d/.test(plain) && !/^(?:19|20)\d{6}$/.test(plain),
  },
];

/**
 * Numbers that a state gives to a person. Where the check digits allow it, they decide; the rest needs its name said.
 * @param text - the draft. @param folded - the same, folded. @returns in order of scheme; never overlapping.
 */
export function findIdentityNumbers(text: string, folded: string): readonly IdentityNumber[] {
  const found: IdentityNumber[] = [];
  // The shortest have five.
  if (!holdsDigits(folded, 5)) return found;
  const taken = new SpanSet();
  for (const scheme of SCHEMES) {
    for (const match of folded.matchAll(scheme.form)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = textBefore(folded, start);
      const named = lastEnd(scheme.cue, before);
      const cued = named >= 0 || textAfter(folded, end).search(scheme.cue) >= 0;
      if ((scheme.sure === 'cue' && !cued) || thingCue(before) > named) continue;
      if (!scheme.accepts(match[0].replaceAll(/[^a-z0-9]/g, '').toUpperCase(), cued, text.slice(start, end))) continue;
      const signs: Sign[] = [{ name: scheme.kind, start, end }];
      if (cued) signs.push({ name: 'identity-cue', start, end });
      if (taken.add({ start, end })) found.push({ kind: scheme.kind, start, end, level: 2, signs });
    }
  }
  return found;
}
