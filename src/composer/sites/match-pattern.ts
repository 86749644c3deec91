/**
 * WebExtension match patterns for http and https pages, as the manifest and the permissions API take them
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns), without ports, which Firefox refuses.
 */

interface Parts {
  readonly scheme: 'http' | 'https' | '*';
  readonly host: string;
  readonly path: string;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:\\*|(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*)$`);

function parts(pattern: string): Parts | null {
  const found = /^(https?|\*):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (found === null) return null;
  const [, scheme, host, path] = found;
  if (host === undefined || path === undefined || !HOST.test(host)) return null;
  return { scheme: scheme === 'http' || scheme === 'https' ? scheme : '*', host, path };
}

/** Whether the browsers would accept this as a match pattern of a web page. */
export function isMatchPattern(pattern: string): boolean {
  return parts(pattern) !== null;
}

/** Whether `pattern` covers `url` (query included, fragment not). False for anything that is no web page or no pattern. */
export function matchesPattern(pattern: string, url: string): boolean {
  const want = parts(pattern);
  const page = webUrl(url);
  if (want === null || page === null) return false;
  if (want.scheme !== '*' && `${want.scheme}:` !== page.protocol) return false;
  return hostFits(want.host, page.hostname) && fitsGlob(want.path, page.pathname + page.search);
}

/** The pattern that covers the whole host of a page, in the page's own scheme. Null for what is no web page (or an IPv6 host, which patterns cannot name). */
export function patternOf(url: string): string | null {
  const page = webUrl(url);
  if (page === null) return null;
  const pattern = `${page.protocol}//${page.hostname}/*`;
  return isMatchPattern(pattern) ? pattern : null;
}

/** The host that a pattern names, to show it to people: 'https://blog.example/*' is 'blog.example'. */
export function hostOf(pattern: string): string {
  return parts(pattern)?.host ?? pattern;
}

function webUrl(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

function hostFits(want: string, host: string): boolean {
  if (want === '*') return true;
  if (!want.startsWith('*.')) return host === want;
  const domain = want.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** '*' stands for any run of characters. Linear: each piece is taken at its first place, the last one at the end. */
function fitsGlob(glob: string, text: string): boolean {
  const pieces = glob.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === glob;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
