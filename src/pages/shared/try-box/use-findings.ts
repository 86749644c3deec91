import { useEffect, useState } from 'preact/hooks';
import type { ShownFinding } from '../../../protocol.ts';
import type { Settings } from '../../../settings/index.ts';
import { tryText } from '../background.ts';

export interface Tried {
  /** Worst first; none while the answer is on its way. */
  readonly findings: readonly ShownFinding[];
  /** Whether the findings are those of the text as it stands. */
  readonly isCurrent: boolean;
}

/**
 * What the engine says of a text, asked again at each change of the text or the settings. Nothing of it is kept.
 */
export function useFindings(text: string, settings: Settings): Tried {
  const [answer, setAnswer] = useState<{ text: string; findings: readonly ShownFinding[] }>({ text: '', findings: [] });
  useEffect(() => {
    let current = true;
    void tryText(text).then(
      ({ findings }) => current && setAnswer({ text, findings }),
      () => current && setAnswer({ text, findings: [] }),
    );
    return () => {
      current = false;
    };
  }, [text, settings]);
  const isCurrent = answer.text === text;
  return { isCurrent, findings: isCurrent ? answer.findings.toSorted((a, b) => b.level - a.level) : [] };
}
