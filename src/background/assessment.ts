import { assess, type Context, type Finding, type KnownName, RULES } from '../engine/index.ts';
import type { BackgroundMessage, ShownFinding } from '../protocol.ts';
import type { Settings } from '../settings/index.ts';
import { readable } from './checks.ts';

/** From a draft to what the card shows of it. */

export type Shown = Pick<Extract<BackgroundMessage, { type: 'assessed' }>, 'level' | 'findings'>;

const NOTHING: Shown = { level: 0, findings: [] };
const rules = new Map(RULES.map((rule) => [rule.id, rule]));

/** What the engine is told about the author: the settings, and where the draft is written. */
export function contextOf(settings: Settings, place: Pick<Context, 'kind' | 'audience'>): Context {
  const { preset, names, allowed, regions, identity } = settings;
  return {
    preset,
    rules: settings.rules,
    names,
    allowed,
    regions,
    identity,
    kind: place.kind,
    audience: place.audience,
  };
}

/** Assesses a draft. Never throws: when the engine fails there is nothing to say, and the post goes through. */
export function shownFor(text: string, context: Context, engine: typeof assess = assess): Shown {
  try {
    const read = readable(text);
    const { level, findings } = engine(read, context);
    return { level, findings: findings.map((finding) => shown(finding, read, context.names)) };
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

function shown(finding: Finding, text: string, names: readonly KnownName[]): ShownFinding {
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
    source: rule?.source ?? { title: '', url: '' },
    ...(name === undefined ? {} : { name }),
  };
}

/** The name of the user's list that weighed in, as the user wrote it there; as in the draft where they differ. */
function nameBehind(finding: Finding, text: string, names: readonly KnownName[]): string | undefined {
  const sign = finding.signs.find(({ name }) => name === 'known-name');
  if (sign === undefined) return undefined;
  const words = text.slice(sign.start, sign.end);
  return names.find((name) => name.text.toLowerCase() === words.toLowerCase())?.text ?? words;
}
