/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { ShownFinding } from '../../../protocol.ts';
import { Underlined } from './underlined.tsx';

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  readonly onInput: (text: string) => void;
}

/** A text box that underlines what was found in it; it grows with its text. */
export function TryBox({ label, text, findings, onInput }: Props) {
  return (
    <div class="try">
      <Underlined text={text} findings={findings} />
      <textarea
        aria-label={label}
        placeholder={t('options_try_placeholder')}
        rows={3}
        spellcheck={false}
        // Otherwise the browser writes what stands here to the disk, to bring it back after a crash.
        autocomplete="off"
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
