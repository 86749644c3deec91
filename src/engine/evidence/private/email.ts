import { BUSINESS_CUE, PERSONAL_CUE } from '../../lexicon/private/contact-cues.ts';
import type { FindingLevel, Sign, Span } from '../../types.ts';
import { lastEnd, textAfter, textBefore } from '../matching/window.ts';

/** An e-mail address of a private person, or so it seems. */
export interface Email extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
}

/** Mailboxes of an office, not of a person. */
const OFFICE =
  /^(?:contact|info|infos|information|support|hello|bonjour|hi|sales|press|presse|admin|administration|office|help|helpdesk|no-?reply|jobs?|careers?|hr|rh|recrutement|recruiting|recruitment|services?|newsletter|billing|team|equipe|media|webmaster|postmaster|abuse|privacy|dpo|legal|accueil|mairie|secretariat|commercial|reservations?|bookings?|events?|marketing|enquir(?:y|ies)|inquir(?:y|ies)|feedback|security|customer(?:service|care|support)?|service-?client|clients?|orders?|shop|store|boutique|editor|redaction|tips|submissions?|partners?|partenariats?|community|moderation|root|test|noreply|donotreply|mail|email|user|username|name|prenom|first(?:name)?|you|someone|example|foo)(?:[._+-].*)?$/;
/** Kept for examples (RFC 2606), and the stand-ins that everybody uses. */
const EXAMPLE_DOMAIN =
  /(?:^|\.)(?:example|test|invalid|localhost)$|^example\.(?:com|org|net|fr)$|^(?:domain|domaine|email|company|entreprise|yourdomain|mydomain)\.(?:com|fr|org|tld)$/;

const LOCAL_UNIT = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN =
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}))(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}@])/uy;
/** "name at site dot com", « prenom arobase site point fr ». */
const SPELT =
  /(?<![\w.])[a-z0-9][a-z0-9._-]{1,40} ?(?:\[at\]|\(at\)|\{at\}|<at>| arobase | \barobas\b | at ) ?[a-z0-9-]{2,30} ?(?:\[dot\]|\(dot\)|\{dot\}| dot | point |\.) ?(?:com|net|org|fr|be|ch|ca|co\.? ?uk|au|eu|io|me)(?![a-z0-9])/g;

function localStart(folded: string, at: number): number {
  if (folded.charAt(at - 1) === '"') {
    const open = folded.lastIndexOf('"', at - 2);
    return open >= 0 && at - open <= 66 ? open : at;
  }
  let start = at;
  while (start > 0 && at - start < 64 && LOCAL_UNIT.test(folded.charAt(start - 1))) start--;
  while (start < at && /[.'/=?!*#&|{}^`~-]/.test(folded.charAt(start))) start++;
  return start;
}

/** @param folded - folded text. @returns addresses, in order, never overlapping, also the office ones (with `office` set), so that no number is looked for inside. */
export function findEmails(folded: string): readonly (Email & { readonly office: boolean })[] {
  const found: (Email & { readonly office: boolean })[] = [];
  const add = (start: number, end: number, local: string, domain: string): void => {
    if (start < (found.at(-1)?.end ?? 0)) return;
    const before = textBefore(folded, start);
    const personal = lastEnd(PERSONAL_CUE, before) >= 0;
    const business = BUSINESS_CUE.test(before) || BUSINESS_CUE.test(textAfter(folded, end));
    const office = !personal && (OFFICE.test(local) || EXAMPLE_DOMAIN.test(domain) || business);
    const signs: Sign[] = [{ name: 'email', start, end }];
    if (personal) signs.push({ name: 'personal-cue', start, end });
    found.push({ start, end, level: 1, signs, office });
  };
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(folded);
    const start = localStart(folded, at);
    if (domain === null || start === at) continue;
    // a Mastodon handle, or the password and host of an address
    if (folded.charAt(start - 1) === '@' || /:\/\/\S{0,80}$/.test(folded.slice(Math.max(0, start - 90), start + 1)))
      continue;
    add(start, at + 1 + domain[0].length, folded.slice(start, at).replaceAll('"', ''), domain[0]);
  }
  if (/arobas| at |[[({<]at[\])}>]/.test(folded)) {
    for (const match of folded.matchAll(SPELT)) {
      const sure =
        /[[({<]at|arobas/.test(match[0]) ||
        / dot | point |[[({]dot/.test(match[0]) ||
        /(?:gmail|hotmail|yahoo|outlook|icloud|orange|free|proton)/.test(match[0]);
      if (sure) add(match.index, match.index + match[0].length, match[0].split(' ')[0] ?? '', '');
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}
