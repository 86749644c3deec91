/** Times in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

/** Times `run` on each text, one after the other. */
export function time(name: string, texts: readonly string[], run: (text: string) => unknown): Promise<Timing>;
