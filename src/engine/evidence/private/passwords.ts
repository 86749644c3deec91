import type { FindingLevel, Sign, Span } from '../../types.ts';
import { SpanSet } from '../matching/span-set.ts';

/** A password or code that is said in words. */
export interface SpokenSecret extends Span {
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
  /** 'password' may hold letters; 'code' is digits, perhaps with a letter or a key like #. */
  readonly kind: 'password' | 'code';
}

const PASSWORD =
  /\b(?:pass ?words?|passwd|pass ?phrases?|pwd|p\/w|pw|mots? de passe|mdp|passcode|(?:wi-?fi|network) (?:key|code)|(?:code|cle) (?:du |de la )?(?:wi-?fi|box))\b/g;
const CODE =
  /\b(?:(?:door|gate|entry|alarm|access|garage|building|lock|lockbox|key ?box|safe|unlock|security|verification|confirmation|log-?in|sign-?in|sms|otp|2fa|mfa|one[- ]time|pin|phone|bank|voicemail)[ -](?:pin ?)?(?:code|number|pin|passcode)|(?:my|the|our|his|her|their|card|phone|sim|mon|le|son|ta|ton) pin|otp|digicode|code (?:secret|pin|confidentiel|d'acces|d'entree|d'alarme|d'immeuble|de (?:l'immeuble|l'alarme|la porte|la residence|verification|validation|securite|confirmation|deverrouillage|carte|ma carte|mon tel(?:ephone)?|connexion|retrait)|du (?:portail|portillon|batiment|garage|coffre|parking|telephone)|sms|recu(?: par sms)?|a usage unique|temporaire|digicode)|(?:porte|portail|immeuble|interphone|batiment)[ ,:]{1,3}code)\b/g;
/** From the word to the value: what it is for, then "is" or a colon. */
const IS =
  /(?: (?:(?:for|to|of|on|at|in|from|pour|de|du|des|sur|a|au|d'|is for) ?)?[\w' -]{1,30}?)?(?:['’]s| is| was|(?: has)? changed to| are| est| c'est| etait| reste| :| =|:|=| ->| →)(?:[ \t]*(?:now|still|just|actually|currently|always|toujours|maintenant|encore|:))?\s{0,4}["'`]?([^\s"'`<>]{3,64})/y;
const BEHIND =
  /(?<![\w.-])(?:g-)?(\d{4,8})(?![\w.-]) (?:is|est) (?:your|my|the|votre|ton|mon|le) [\w -]{0,30}(?:code|otp|pin|mot de passe)\b/g;
/** "network X, password goosefat77": said right after its name, in letters and digits. */
const AT_ONCE = /[ \t]{1,3}["'`]?((?=[A-Za-z!@#$_-]*\d)(?=[\d!@#$_-]*[A-Za-z])[A-Za-z\d!@#$_-]{6,32})(?![\w.-])/y;
/** "is the dog's name plus 99, so rex99": the value after the way to remember it. */
const RESULT = /[^.!?\n]{3,70}?(?:\b(?:so|donc|ie|aka|soit|which is|c'est a dire)|=>?) ([a-z]{2,}\d{2,}[!?#*]?)\b/y;
/** « c'est l'année de naissance de ma fille, 2011 ». */
const YEAR =
  /[^.!?\n]{0,40}\b(?:annee|year|birth|naissance|anniversaire|birthday)[^.!?\n]{0,40}[ ,:(]{1,3}(\d{4,8})\b/y;
/** What banks ask to know somebody by. */
const SECURITY_ANSWER =
  /\b(?:mother'?s maiden name|maiden name|first pet(?:'s name)?|nom de jeune fille(?: de ma mere)?) (?:is|was|est|etait|c'est|:) ?([\p{L}'-]{3,24})/gu;
/** The last digits of what is otherwise kept. */
const ENDS_IN =
  /\b(?:my|mon|ma) (?:ssn|social(?: security(?: number)?)?|card|debit card|bank account|account|passport|carte|compte|numero de secu)(?: number)? (?:ends in|ending in|se termine par|finit par|se finit par) (\d{3,6})\b/g;

/** Where everybody may log in. */
const PUBLIC_PLACE =
  /\b(?:cafe|coffee|hotel|bar|pub|restaurant|library|bibliotheque|guest|invites?|conference|airbnb|free wifi)\b/;
/** Jokes, and values that everybody knows. */
const NO_SECRET =
  /^(?:hunter2|1234567890|correcthorsebatterystaple|p@ssw0rd|\d{1,2}(?:[+-]\d{1,2})?|[\d.,]+(?:k|m|%|€|\$))$/;

function isPassword(value: string, quoted: boolean): boolean {
  if (value.length < 4 || NO_SECRET.test(value)) return false;
  if (/\d/.test(value) && /[a-z]/i.test(value))
    return !/^\d+(?:st|nd|rd|th|e|er|eme|h|am|pm|min|mn|k|x|ans|yo)$/i.test(value);
  if (/^\d{4,}$/.test(value)) return !/^(?:19|20)\d\d$/.test(value);
  if (/[a-z].*[!@#$%^&*_+=?][a-z0-9]|[!@#$%^&*_]{1,2}[a-z]{3,}[!@#$%^&*_]/i.test(value)) return true;
  if (quoted) return value.length >= 5;
  return /[a-z][A-Z]+[a-z]*[A-Z]|[a-z][A-Z][a-z]+[A-Z]/.test(value);
}

/**
 * Passwords and codes that the words around give away: "the wifi password is ...", « le code du portail : ... ».
 * @param text - the draft. @param folded - the same, folded. @returns in order, never overlapping.
 */
export function findSpokenSecrets(text: string, folded: string): readonly SpokenSecret[] {
  const found: SpokenSecret[] = [];
  const taken = new SpanSet();
  const add = (
    kind: SpokenSecret['kind'],
    cueStart: number,
    start: number,
    end: number,
    level: FindingLevel,
    cueEnd = start,
  ): void => {
    if (!taken.add({ start, end })) return;
    found.push({ kind, start, end, level, signs: [{ name: `${kind}-cue`, start: cueStart, end: cueEnd }] });
  };
  for (const [kind, cues] of [
    ['password', PASSWORD],
    ['code', CODE],
  ] as const) {
    for (const cue of folded.matchAll(cues)) {
      const behind = cue.index + cue[0].length;
      for (const pattern of kind === 'password' ? [AT_ONCE, RESULT] : [YEAR]) {
        pattern.lastIndex = behind;
        const value = pattern.exec(folded)?.[1];
        if (value === undefined || NO_SECRET.test(value)) continue;
        add(kind, cue.index, pattern.lastIndex - value.length, pattern.lastIndex, 2);
      }
      IS.lastIndex = behind;
      const said = IS.exec(folded);
      const raw = said?.[1];
      if (raw === undefined) continue;
      const start = IS.lastIndex - raw.length;
      const value = text.slice(start, IS.lastIndex).replace(/[.,;:!?)\]]+$/, '');
      const quoted = /["'`]/.test(folded.charAt(start - 1)) && /["'`]/.test(folded.charAt(start + value.length));
      const fits =
        kind === 'password'
          ? isPassword(value, quoted)
          : (/^(?=.*\d.*\d)[A-Za-z0-9#*]{3,8}$/.test(value) || /^\d(?:-\d){3,7}$/.test(value)) &&
            !/^\d+(?:th|st|h|am|pm|min|mn|e|k|ans)$/i.test(value) &&
            !/^ ?(?:digits?|characters?|chiffres?|numbers?|caracteres?|minutes?|hours?|heures?|jours|days)/.test(
              folded.slice(start + value.length),
            );
      if (!fits) continue;
      const place = PUBLIC_PLACE.test(folded.slice(Math.max(0, cue.index - 60), start));
      add(kind, cue.index, start, start + value.length, place ? 1 : 2);
    }
  }
  for (const match of [...folded.matchAll(SECURITY_ANSWER), ...folded.matchAll(ENDS_IN)]) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if (/^\p{Lu}|^\d/u.test(text.slice(end - value.length, end)))
      add('password', match.index, end - value.length, end, 1);
  }
  for (const match of folded.matchAll(BEHIND)) {
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const end = at + (match[1] ?? '').length;
    add('code', end, at, end, 2, match.index + match[0].length);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
