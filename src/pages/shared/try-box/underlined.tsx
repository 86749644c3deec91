/** @jsxImportSource preact */
import type { ShownFinding } from '../../../protocol.ts';
import { segments } from './segments.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly ShownFinding[];
}

/** The text again, unseen, under the text box's own: it carries the underlines and gives the box its height. */
export function Underlined({ text, findings }: Props) {
  return (
    <div class="underlined" aria-hidden="true">
      {segments(text, findings).map(({ start, words, level }) =>
        level === 0 ? words : <u key={start} class={level === 2 ? 'ask' : 'hint'} children={words} />,
      )}
      {/* A last line break takes room only when something follows it. */}
      {'\u200b'}
    </div>
  );
}
