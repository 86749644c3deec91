/** @jsxImportSource preact */
import type { ShownFinding } from '../../../protocol.ts';
import { FindingItem } from '../finding-item.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  /** Whether the findings are about this text, and not about one before it. */
  readonly isCurrent: boolean;
}

/** What is said of the text in a try-it box: in one sentence, and finding by finding. */
export function Said({ text, findings, isCurrent }: Props) {
  return (
    <>
      <div role="status">{isCurrent && text.trim() !== '' && <Verdict findings={findings} />}</div>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.start}`}
              finding={finding}
              words={text.slice(finding.start, finding.end)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
