import type { Finding } from '../engine/types.ts';

/**
 * What people are shown of overlapping findings, in a page and in the popup: one passage, spoken of once, by its worst
 * finding.
 *
 * @returns the worst first, and those of one level in the order of the draft
 */
export function passages<F extends Pick<Finding, 'level' | 'start' | 'end'>>(findings: readonly F[]): F[] {
  const shown: F[] = [];
  for (const finding of findings.toSorted((a, b) => b.level - a.level || a.start - b.start)) {
    if (!shown.some((other) => other.start < finding.end && finding.start < other.end)) shown.push(finding);
  }
  return shown;
}
