import * as v from 'valibot';
import { OUTCOMES, type Outcome } from '../protocol.ts';
import { addDays, type LocalDay, mondayOf } from '../storage/local-day.ts';

/** What came of drafts about which something was said: numbers only, never a word of a draft, nor where it was written. */

/** Days that are kept; older ones are forgotten with the next count. */
export const DAYS_KEPT = 400;
/** Rules counted on one day; a few dozen exist. */
const MOST_RULES = 200;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const outcomes = { edited: count, dropped: count, posted: count };
const daySchema = v.object({
  /** Drafts, each counted once, whatever the number of rules that spoke. */
  drafts: v.object(outcomes),
  /** By rule: drafts in which it spoke, by what came of them, and how often it was called not useful. */
  rules: v.record(v.string(), v.object({ ...outcomes, notUseful: count })),
});

export type Day = v.InferOutput<typeof daySchema>;
export type DraftCounts = Day['drafts'];
export type RuleCounts = Day['rules'][string];

export interface Insights {
  readonly version: 1;
  readonly days: Readonly<Record<LocalDay, Day>>;
}

const NO_DRAFTS: DraftCounts = { edited: 0, dropped: 0, posted: 0 };
const NO_ALARMS: RuleCounts = { ...NO_DRAFTS, notUseful: 0 };

/** Insights as stored; days that cannot be read are left out. */
export function readInsights(stored: unknown): Insights {
  const days: unknown = typeof stored === 'object' && stored !== null && 'days' in stored ? stored.days : undefined;
  if (typeof days !== 'object' || days === null) return { version: 1, days: {} };
  const good = Object.entries(days).flatMap(([day, counts]) => {
    const read = v.safeParse(daySchema, counts);
    return /^\d{4}-\d\d-\d\d$/.test(day) && read.success ? [[day, read.output] as const] : [];
  });
  return { version: 1, days: Object.fromEntries(good) };
}

/** Counts what came of one draft, and of the rules that spoke about it. */
export function withOutcome(all: Insights, today: LocalDay, outcome: Outcome, rules: readonly string[]): Insights {
  return onDay(all, today, (day) => ({
    drafts: { ...day.drafts, [outcome]: day.drafts[outcome] + 1 },
    rules: plusOne(day.rules, new Set(rules), outcome),
  }));
}

/** Counts that warnings of these rules were called not useful. */
export function withNotUseful(all: Insights, today: LocalDay, rules: readonly string[]): Insights {
  return onDay(all, today, (day) => ({ ...day, rules: plusOne(day.rules, new Set(rules), 'notUseful') }));
}

function onDay(all: Insights, today: LocalDay, change: (day: Day) => Day): Insights {
  const oldest = addDays(today, 1 - DAYS_KEPT);
  const kept = Object.entries(all.days).filter(([day]) => day >= oldest);
  const days = Object.fromEntries(kept);
  return { version: 1, days: { ...days, [today]: change(days[today] ?? { drafts: NO_DRAFTS, rules: {} }) } };
}

function plusOne(counts: Day['rules'], rules: ReadonlySet<string>, what: keyof RuleCounts): Day['rules'] {
  const next = { ...counts };
  for (const rule of rules) {
    const before = next[rule];
    if (before === undefined && Object.keys(next).length >= MOST_RULES) continue;
    next[rule] = { ...(before ?? NO_ALARMS), [what]: (before?.[what] ?? 0) + 1 };
  }
  return next;
}

export interface Week extends DraftCounts {
  /** The Monday it begins with. */
  readonly monday: LocalDay;
}

/** The last `many` weeks up to the one of `today`, oldest first, those without a draft too. */
export function byWeek(all: Insights, today: LocalDay, many: number): readonly Week[] {
  const last = mondayOf(today);
  return Array.from({ length: many }, (_, index) => {
    const monday = addDays(last, 7 * (index + 1 - many));
    const days = Object.entries(all.days).filter(([day]) => mondayOf(day) === monday);
    return Object.assign({ monday }, days.map(([, day]) => day.drafts).reduce(sum, NO_DRAFTS));
  });
}

const sum = (a: DraftCounts, b: DraftCounts): DraftCounts => ({
  edited: a.edited + b.edited,
  dropped: a.dropped + b.dropped,
  posted: a.posted + b.posted,
});

export interface RuleHistory extends RuleCounts {
  readonly rule: string;
}

/**
 * What came of each rule's warnings from `since` on (all that is kept, where left out). Those after which most drafts
 * were edited or dropped come first.
 */
export function byRule(all: Insights, since: LocalDay = ''): readonly RuleHistory[] {
  const rules = new Map<string, RuleCounts>();
  for (const [day, { rules: counts }] of Object.entries(all.days)) {
    if (day < since) continue;
    for (const [rule, more] of Object.entries(counts)) {
      const before = rules.get(rule) ?? NO_ALARMS;
      rules.set(rule, { ...sum(before, more), notUseful: before.notUseful + more.notUseful });
    }
  }
  return [...rules]
    .map(([rule, counts]) => Object.assign({ rule }, counts))
    .toSorted((a, b) => reconsidered(b) - reconsidered(a) || (a.rule < b.rule ? -1 : 1));
}

/** Drafts that were changed or thrown away after a warning. */
export function reconsidered({ edited, dropped }: DraftCounts): number {
  return edited + dropped;
}

/** Whether something came of no draft yet. */
export function isEmpty(all: Insights): boolean {
  return Object.values(all.days).every(
    (day) => OUTCOMES.every((outcome) => day.drafts[outcome] === 0) && Object.keys(day.rules).length === 0,
  );
}
