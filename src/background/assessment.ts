import { readDraft } from '../engine/draft.ts';
import { knownNames } from '../engine/evidence/stance/names.ts';
import { assess, type Context, type Finding, type KnownName, RULES, type RunningRule } from '../engine/index.ts';
import type { Source } from '../engine/types.ts';
import type { BackgroundMessage, ShownFinding } from '../protocol.ts';
import { identityOn } from '../settings/identity.ts';
import type { Settings } from '../settings/index.ts';
import { readable } from './checks.ts';
import type { Told } from './own-patterns.ts';

/** From a draft to what the card shows of it. */

export type Shown = Pick<Extract<BackgroundMessage, { type: 'assessed' }>, 'level' | 'findings'>;

const NOTHING: Shown = { level: 0, findings: [] };
const rules = new Map(RULES.map((rule) => [rule.id, rule]));

/** Where the draft is written. */
export interface Place extends Pick<Context, 'kind' | 'audience'> {
  /** The page's address; left out where there is none. */
  readonly url?: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What the engine is told about the author: the settings, and where the draft is written.
 * @param quiet rules that have fallen quiet by themselves
 */
export function contextOf(settings: Settings, place: Place, quiet: ReadonlySet<string> = NONE): Context {
  const { preset, names, allowed, regions, identity } = settings;
  return {
    preset,
    rules: quiet.size === 0 ? settings.rules : { ...settings.rules, ...Object.fromEntries([...quiet].map(silent)) },
    names,
    allowed,
    regions,
    identity: place.url === undefined ? identity : identityOn(settings, place.url),
    kind: place.kind,
    audience: place.audience,
  };
}

const silent = (rule: string) => [rule, 'off'] as const;

/** What is the user's own for one draft: the patterns, and the language they read. */
export interface Own {
  /** Where a rule's why can be checked, in the user's language where there is a page in it; empty for their own. */
  source(rule: string): Source;
  readonly rules: readonly RunningRule[];
  /** What the card says of a rule, where it is one of them. */
  told(rule: string): Told | undefined;
}

const NOTHING_OWN: Own = { source: () => ({ title: '', url: '' }), rules: [], told: () => undefined };

/** Assesses a draft. Never throws: when the engine fails there is nothing to say, and the post goes through. */
export function shownFor(
  text: string,
  context: Context,
  own: Own = NOTHING_OWN,
  engine: typeof assess = assess,
): Shown {
  try {
    const read = readable(text);
    const { level, findings } = engine(read, context, own.rules.length === 0 ? RULES : [...RULES, ...own.rules]);
    return { level, findings: findings.map((finding) => shown(finding, read, context.names, own)) };
  } catch {
    return NOTHING;
  }
}

/** One sentence per language: the first draft then finds lexicons, tokenisers and compiled phrases ready. */
const SAMPLES = [
  'A quiet sentence, written on a Monday, to my colleagues at 555-0100.',
  'Une phrase tranquille, écrite un lundi à mes collègues, au 01 99 00 12 34.',
];

/** Has the engine load what it loads once. */
export function warmUp(context: Context): void {
  for (const sample of SAMPLES) shownFor(sample, context);
}

function shown(finding: Finding, text: string, names: readonly KnownName[], own: Own): ShownFinding {
  const rule = rules.get(finding.rule);
  const name = nameBehind(finding, text, names);
  return {
    rule: finding.rule,
    category: finding.category,
    level: finding.level,
    start: finding.start,
    end: finding.end,
    way: finding.way ?? 'default',
    note: rule?.text.en.note !== undefined,
    source: own.source(finding.rule),
    ...(name === undefined ? {} : { name }),
    ...own.told(finding.rule),
  };
}

/** Marks what is said of rules that were heard before. */
export function heardOf({ level, findings }: Shown, heard: ReadonlySet<string>): Shown {
  const marked = findings.map((finding) =>
    heard.has(finding.rule) ? Object.assign(finding, { heard: true }) : finding,
  );
  return { level, findings: marked };
}

const rank = ({ kind }: KnownName): number => (kind === 'employer' ? 0 : kind === 'self' ? 2 : 1);

/** The employer's before all others, one's own last. */
const weightiest = (names: readonly KnownName[]): KnownName | undefined =>
  names.toSorted((a, b) => rank(a) - rank(b))[0];

/** The name of the user's list by which a search finds the draft, as the user wrote it there. Never throws. */
export function foundBy(text: string, context: Context): string | undefined {
  try {
    return weightiest(knownNames(readDraft(readable(text)), context).map(({ name }) => name))?.text;
  } catch {
    return undefined;
  }
}

/**
 * The name of the user's list that weighed in, as the user wrote it there (as in the draft where they differ); of several
 * the one that matters most.
 */
function nameBehind(finding: Finding, text: string, names: readonly KnownName[]): string | undefined {
  const said = finding.signs
    .filter(({ name }) => name === 'known-name')
    .map(({ start, end }) => text.slice(start, end));
  const known = said.flatMap((words) => names.find((name) => name.text.toLowerCase() === words.toLowerCase()) ?? []);
  return weightiest(known)?.text ?? said[0];
}
