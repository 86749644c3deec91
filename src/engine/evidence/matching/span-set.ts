import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../types.ts';

/** Spans that never overlap, kept in order, so that asking costs a binary search even in a pasted list of thousands. */
export class SpanSet {
  readonly #spans: Span[] = [];

  /** Whether the span shares a character with one that is kept. */
  overlaps({ start, end }: Span): boolean {
    const next = this.#firstEndingAfter(start);
    return next !== undefined && next.start < end;
  }

  /** Keeps the span; one that overlaps is left out. @returns whether it was kept. */
  add(span: Span): boolean {
    const at = this.#indexEndingAfter(span.start);
    const next = this.#spans[at];
    if (next !== undefined && next.start < span.end) return false;
    this.#spans.splice(at, 0, span);
    return true;
  }

  #firstEndingAfter(place: number): Span | undefined {
    return this.#spans[this.#indexEndingAfter(place)];
  }

  #indexEndingAfter(place: number): number {
    return partitionPoint(this.#spans.length, (at) => (this.#spans[at]?.end ?? 0) <= place);
  }
}
