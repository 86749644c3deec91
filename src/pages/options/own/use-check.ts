import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../../engine/types.ts';
import type { CheckedPattern } from '../../../settings/pattern-check.ts';
import type { OwnPattern } from './draft.ts';

export interface Checked {
  /** Null until it is known. */
  readonly pattern: CheckedPattern | null;
  /** What it finds in the test sentence. */
  readonly found: readonly Span[];
}

/** The reader of patterns is loaded when the first one is written. */
async function check(pattern: Pick<OwnPattern, 'kind' | 'pattern'>, sentence: string): Promise<Checked> {
  const { checkPattern, tryPattern } = await import('../../../settings/pattern-check.ts');
  const [result, found] = await Promise.all([
    checkPattern(pattern.kind, pattern.pattern),
    tryPattern(pattern, sentence),
  ]);
  return { pattern: result, found };
}

/** Whether the pattern can be used, and what it finds in a sentence, while it is being written. */
export function useCheck({ kind, pattern }: Pick<OwnPattern, 'kind' | 'pattern'>, sentence: string): Checked {
  const [checked, setChecked] = useState<Checked>({ pattern: null, found: [] });
  useEffect(() => {
    let current = true;
    // What is saved is trimmed.
    const wanted = { kind, pattern: pattern.trimEnd() };
    void check(wanted, sentence).then(
      (result) => current && setChecked(result),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kind, pattern, sentence]);
  return checked;
}
