import type { Level } from '../../../engine/types.ts';
import type { ShownFinding } from '../../../protocol.ts';

export interface Segment {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly words: string;
  /** Of the worst finding that covers it; 0 for none. */
  readonly level: Level;
}

/** Cuts a text where underlines begin or end. Joined again, the segments are the text. */
export function segments(
  text: string,
  findings: readonly Pick<ShownFinding, 'start' | 'end' | 'level'>[],
): readonly Segment[] {
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const level = findings
      .filter((finding) => finding.start <= start && finding.end >= end)
      .reduce<Level>((worst, finding) => (finding.level > worst ? finding.level : worst), 0);
    return { start, words: text.slice(start, end), level };
  });
}
