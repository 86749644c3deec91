/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';

interface Props {
  /** What is erased, for screen readers. */
  readonly name: string;
  readonly onErase: () => void;
}

/** Erases what cannot be brought back: the first press says so, the second does it. */
export function EraseButton({ name, onErase }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class={sure ? '' : 'quiet'}
      aria-label={t(sure ? 'options_erase_sure_item' : 'options_erase_item', name)}
      onClick={() => (sure ? onErase() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {t(sure ? 'options_erase_sure' : 'options_erase')}
    </button>
  );
}
