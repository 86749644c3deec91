import { DEFAULT_CONTEXT } from './context.ts';
import { readDraft } from './draft.ts';
import { partitionPoint } from './partition-point.ts';
import { RULES } from './rules/index.ts';
import { isAllowed, settle } from './settle.ts';
import type { Assessment, Context, Draft, Finding, Match, RunningRule } from './types.ts';

/**
 * Reads a draft and says what its author may regret.
 * @param text the draft as typed; offsets of the findings are UTF-16 units into it
 * @param context what differs from `DEFAULT_CONTEXT`
 * @param rules the rules to use, all of them unless a test says otherwise
 * @returns the findings that the author's settings let through, in order of start, and the level of the worst. Never
 *   throws: a rule that fails is left out, the others still speak
 */
export function assess(
  text: string,
  context: Partial<Context> = {},
  rules: readonly RunningRule[] = RULES,
): Assessment {
  const whole: Context = { ...DEFAULT_CONTEXT, ...context };
  const draft = readDraft(text);
  const found: Finding[] = [];
  const allowed: Finding[] = [];
  for (const rule of rules) {
    if (!rule.languages.some((language) => draft.languages.includes(language))) continue;
    if ((whole.rules[rule.id] ?? rule.defaultMode) === 'off') continue;
    for (const match of findSafely(rule, draft, whole)) {
      const finding = settle(match, rule, draft, whole);
      if (!finding) continue;
      (isAllowed(match, rule, draft, whole) ? allowed : found).push(finding);
    }
  }
  const findings = withoutOverlaps(withoutAllowed(found, allowed));
  return {
    level: findings.reduce<Assessment['level']>((worst, { level }) => (level > worst ? level : worst), 0),
    findings,
  };
}

function findSafely(rule: RunningRule, draft: Draft, context: Context): readonly Match[] {
  try {
    return rule.find(draft, context).filter((match) => fitsText(match, draft.text));
  } catch {
    return [];
  }
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Whether a match can be underlined: not empty, inside the text, not through the middle of a character. */
function fitsText({ start, end }: Match, text: string): boolean {
  return start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
}

/** Words that the author allowed are not spoken of by another rule of their category instead. */
function withoutAllowed(findings: Finding[], allowed: readonly Finding[]): Finding[] {
  if (allowed.length === 0) return findings;
  return findings.filter(
    ({ category, start, end }) =>
      !allowed.some((other) => other.category === category && start < other.end && other.start < end),
  );
}

/** Of findings of one category that overlap, keeps the worst, then the longest, then the first. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const byWeight = findings.toSorted(
    (a, b) => b.level - a.level || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = new Map<string, Finding[]>();
  for (const finding of byWeight) {
    const same = kept.get(finding.category) ?? [];
    kept.set(finding.category, same);
    const at = placeOf(finding, same);
    const fits =
      (same[at - 1]?.end ?? 0) <= finding.start && finding.end <= (same[at]?.start ?? Number.POSITIVE_INFINITY);
    if (fits) same.splice(at, 0, finding);
  }
  return [...kept.values()].flat().toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a finding belongs among others in order of start: a draft of swear words alone has thousands. */
const placeOf = ({ start }: Finding, sorted: readonly Finding[]): number =>
  partitionPoint(sorted.length, (at) => (sorted[at]?.start ?? 0) < start);
