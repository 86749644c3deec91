import { TOKEN_FORMATS } from '../../lexicon/private/token-formats.ts';
import type { Sign, Span } from '../../types.ts';
import { entropy, isPlaceholder, looksGenerated } from './entropy.ts';

/** A key, token or password in a form that machines use. */
export interface Secret extends Span {
  readonly signs: readonly Sign[];
}

/** Nothing shorter can hold a key; most drafts end here. */
const LONG_RUN = /[A-Za-z0-9_+/=.~|-]{16,}|PRIVATE KEY/g;

/** A long word or hashtag is no key: those have digits, marks or capitals side by side. */
function mayHoldKey(text: string): boolean {
  for (const [run] of text.matchAll(LONG_RUN)) if (/[^A-Za-z]|[A-Z]{4}|[a-z][A-Z][A-Z]/.test(run)) return true;
  return false;
}

/** Marks made of letters and digits alone must start where a word starts. */
const WORDLIKE_MARK = /^[A-Za-z0-9]+$/;

/** "ghp_xxxxxxxx": how people write a key that they do not want to show. */
const MASKED_OUT = /^[a-z]{0,4}_?[x*.-]{8,}/i;

function* issued(text: string): Generator<Secret> {
  for (const { mark, rest, lead, issuer } of TOKEN_FORMATS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      let start = at;
      if (lead !== undefined) {
        const before = lead.exec(text.slice(Math.max(0, at - 64), at));
        if (before === null) continue;
        start = at - before[0].length;
      } else if (WORDLIKE_MARK.test(mark) && at > 0 && /[A-Za-z0-9]/.test(text.charAt(at - 1))) continue;
      rest.lastIndex = at + mark.length;
      const found = rest.exec(text);
      if (found === null || MASKED_OUT.test(found[0])) continue;
      const end = at + mark.length + found[0].length;
      yield { start, end, signs: [{ name: `key-of-${issuer}`, start, end }] };
    }
  }
}

/** The words in a setting's name that say that its value is a secret. */
const SETTING =
  /pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|auth|private|account|signing|encryption|service|client|license|storage|master|subscription|webhook|app|snyk|sonar|consumer|deploy|write|read|admin|application)[_ .-]?key|apikey|credentials?|authorization|bearer|sonar[._]login|user[_-]?auth|auth[_-]?token|(?:client|access)[_-]?id|tenant[_-]?id|account[_-]?id|connection[_-]?string|webhook[_-]?url|[a-z]{2,}_key\b|\bsid\b|\bdsn\b/gi;
/** From the setting's name to its value: the end of the name, quotes, an assignment, quotes and the kind of authorisation. */
const ASSIGNED =
  /[\w-]{0,40}(?:\[\d*\])?\\?["'`]?(?:\)|\])?[ \t]{0,12}(?::{1,3}=|\?=|=>|=|:|,|value=)[ \t]{0,12}(?:(?:string|str)\()?["'`\\{(]{0,3}(?:(?:bearer|basic|token|api[_-]?token|apikey|key|digest|splunk|bot) +)?["'`]?([A-Za-z0-9+/=_.~!@#$%^&*?|:-]{6,512})/iy;

function* assigned(text: string): Generator<Secret> {
  for (const name of text.matchAll(SETTING)) {
    ASSIGNED.lastIndex = name.index + name[0].length;
    const found = ASSIGNED.exec(text);
    const value = found?.[1];
    if (found === null || value === undefined) continue;
    const end = ASSIGNED.lastIndex;
    const start = end - value.length;
    const clean = value.replace(/[.,;:!?]+$/, '');
    if (/^https?:|^\/|^\.\//.test(clean) || text.charAt(end) === '(' || /^[a-z]+(?:\.[a-zA-Z_]+)+$/.test(clean))
      continue;
    const uuid = /^[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}$/.test(clean);
    const number = /account[_-]?id$/i.test(name[0]) && /^\d{4}-?\d{4}-?\d{4}$/.test(clean);
    const quoted = /pass(?:word|wd|phrase)$|pwd$/i.test(name[0]) && isQuotedWhole(text, start, end, clean);
    if (!uuid && !number && !quoted && !looksGenerated(clean)) continue;
    // a name for people ("password: ...") and a plain word are the password rule's
    yield {
      start,
      end: start + clean.length,
      signs: [
        { name: 'secret-setting', start: name.index, end: name.index + name[0].length },
        { name: entropy(clean) >= 3 ? 'random' : 'mixed', start, end: start + clean.length },
      ],
    };
  }
}

/** password = "letters only": in quotes and assigned, a password needs no digits. */
function isQuotedWhole(text: string, start: number, end: number, value: string): boolean {
  const quote = text.charAt(start - 1);
  if (!/["'`]/.test(quote) || text.charAt(end) !== quote || value.length < 8 || isPlaceholder(value)) return false;
  return (
    !/^(?:password|passwort|motdepasse|mot_de_passe|username)$/i.test(value) &&
    /[=:]\s{0,12}["'`]$/.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** name:password@host, as in connection strings and web addresses. */
const IN_ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>()]{0,64}:([^\s@/"'<>]{1,128})@(?=[\w[])/gi;
/** curl's -u name:password. */
const CURL_USER = /(?:--user|--proxy-user|\s-u)[ =]["']?[\w.@{}$-]{1,80}["']?:["']?([^\s"']{4,128})/g;
/** A raw 32-byte private key, as wallets show it. */
const RAW_KEY = /\b0x[a-f0-9]{64}\b/gi;
/** Bearer eyJ..., Basic dXNlcjpw... as HTTP sends them. */
const SENT = /\b(?:bearer|basic) ([A-Za-z0-9._~+/-]{20,512}={0,2})/gi;
/** user=...;password=... of database drivers. */
const DRIVER = /\b(?:password|pwd)=([^;\s"'&]{3,64})/gi;

function* inContext(text: string): Generator<Secret> {
  for (const found of text.matchAll(IN_ADDRESS)) {
    const end = found.index + found[0].length - 1;
    const start = end - (found[1] ?? '').length;
    if (isPlaceholder(found[1] ?? '')) continue;
    yield { start, end, signs: [{ name: 'password-in-address', start: found.index, end: end + 1 }] };
  }
  if (/curl|http/i.test(text)) {
    for (const found of text.matchAll(CURL_USER)) {
      const end = found.index + found[0].length;
      const start = end - (found[1] ?? '').length;
      if (isPlaceholder(found[1] ?? '')) continue;
      yield { start, end, signs: [{ name: 'password-in-command', start: found.index, end }] };
    }
  }
  for (const found of text.matchAll(SENT)) {
    const end = found.index + found[0].length;
    const value = found[1] ?? '';
    if (!looksGenerated(value)) continue;
    yield { start: end - value.length, end, signs: [{ name: 'secret-setting', start: found.index, end }] };
  }
  for (const found of text.matchAll(RAW_KEY)) {
    const cue = text.slice(Math.max(0, found.index - 60), found.index + 140);
    if (/\b(?:tx|txn|transaction|hash|block|etherscan)\b/i.test(cue)) continue;
    yield {
      start: found.index,
      end: found.index + 66,
      signs: [{ name: 'raw-key', start: found.index, end: found.index + 66 }],
    };
  }
  for (const found of text.matchAll(DRIVER)) {
    const end = found.index + found[0].length;
    const value = found[1] ?? '';
    if (isPlaceholder(value) || !/\d|[^\w]/.test(value)) continue;
    yield { start: end - value.length, end, signs: [{ name: 'secret-setting', start: found.index, end }] };
  }
}

/**
 * Keys and tokens in their issuers' formats, values that are assigned to a secret's name and look generated, passwords in
 * addresses and commands. Reads the draft itself, because keys tell large letters from small.
 * @returns in order of start, never overlapping; the longest where several begin together.
 */
export function findSecrets(text: string): readonly Secret[] {
  const all: Secret[] = [];
  if (mayHoldKey(text)) all.push(...issued(text));
  if (/[:=,]/.test(text)) all.push(...assigned(text));
  if (/[:=@]|0x|bearer|basic/i.test(text)) all.push(...inContext(text));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Secret[] = [];
  for (const secret of all) if (secret.start >= (kept.at(-1)?.end ?? 0)) kept.push(secret);
  return kept;
}
