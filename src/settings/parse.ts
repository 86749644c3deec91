import * as v from 'valibot';
import { migrate, type Versioned } from './migrations.ts';
import { SETTINGS_VERSION, type Settings, settingsSchema } from './schema.ts';

/** One thing that is wrong with settings that came from outside. */
export interface SettingsProblem {
  /** Where: 'names[2].kind'; empty for the whole. */
  readonly path: string;
  readonly code:
    | 'unreadable'
    | 'not-json'
    | 'too-long'
    | 'too-many'
    | 'not-settings'
    | 'newer'
    | 'missing'
    | 'unknown'
    | 'wrong';
  /** What is allowed there, or for 'not-json' what the parser said; a technical word, the same in every language. */
  readonly expected: string;
}

export type Parsed =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: readonly SettingsProblem[] };

/** Longest file that is looked at, in UTF-16 units. The largest valid settings are smaller. */
export const LONGEST_IMPORT = 3_000_000;

/**
 * Most lists, objects and entries of them that a file may hold; the largest valid settings hold 38,000. A million of them
 * would take a tenth of a second to read.
 */
const MOST_PARTS = 45_000;

/** How many problems are told at once: enough to mend a file, not enough to drown in. */
const MOST_PROBLEMS = 20;

const refuse = (code: SettingsProblem['code'], expected: string): Parsed => ({
  ok: false,
  errors: [{ path: '', code, expected }],
});

/** Checks settings that were stored or imported, of this version or an older one. Never throws. */
export function parseSettings(data: unknown): Parsed {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return refuse('not-settings', '{ "version": … }');
  const version: unknown = 'version' in data ? data.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, errors: [{ path: 'version', code: 'not-settings', expected: `1–${SETTINGS_VERSION}` }] };
  }
  if (version > SETTINGS_VERSION)
    return { ok: false, errors: [{ path: 'version', code: 'newer', expected: `1–${SETTINGS_VERSION}` }] };
  try {
    const current = migrate({ ...data, version } satisfies Versioned, SETTINGS_VERSION);
    const result = v.safeParse(settingsSchema, current);
    if (result.success) return { ok: true, settings: result.output };
    return { ok: false, errors: result.issues.slice(0, MOST_PROBLEMS).map(problem) };
  } catch {
    return refuse('not-settings', `version ${version}`);
  }
}

/** Reads an exported file. Says what is wrong and where; never throws and changes nothing. */
export function parseImport(json: string): Parsed {
  if (json.length > LONGEST_IMPORT) return refuse('too-long', String(LONGEST_IMPORT));
  if (holdsMore(json, MOST_PARTS)) return refuse('too-many', String(MOST_PARTS));
  try {
    const parsed = parseSettings(JSON.parse(json));
    return parsed.ok ? withoutTwins(parsed.settings) : parsed;
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : '');
  }
}

/** Whether JSON holds more than so many lists, objects and entries. */
function holdsMore(json: string, most: number): boolean {
  let parts = 0;
  let isText = false;
  for (let at = 0; at < json.length && parts <= most; at++) {
    const sign = json.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (sign === QUOTE) isText = !isText;
    else if (!isText && (sign === COMMA || sign === BRACKET || sign === BRACE)) parts++;
  }
  return parts > most;
}

const [BACKSLASH, QUOTE, COMMA, BRACKET, BRACE] = Array.from('\\",[{', (sign) => sign.charCodeAt(0));

/** Of two patterns of one id only one could be changed, switched off or deleted. */
function withoutTwins(settings: Settings): Parsed {
  const ids = new Set<string>();
  const errors = settings.patterns.flatMap(({ id }, index): SettingsProblem[] => {
    const isTwin = ids.has(id);
    ids.add(id);
    return isTwin ? [{ path: `patterns[${index}].id`, code: 'wrong', expected: 'unique' }] : [];
  });
  return errors.length === 0 ? { ok: true, settings } : { ok: false, errors: errors.slice(0, MOST_PROBLEMS) };
}

/** The file that `parseImport` reads: plain JSON, for people to read too. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function problem(issue: v.BaseIssue<unknown>): SettingsProblem {
  return { path: pathOf(issue), code: codeOf(issue), expected: issue.expected ?? issue.message };
}

/** A key of an object that is not there, or that nobody knows, has its own words: "expected never" helps nobody. */
function codeOf(issue: v.BaseIssue<unknown>): 'missing' | 'unknown' | 'wrong' {
  if (issue.type !== 'strict_object' || issue.path === undefined) return 'wrong';
  if (issue.expected === 'never') return 'unknown';
  return issue.received === 'undefined' ? 'missing' : 'wrong';
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce<string>((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
