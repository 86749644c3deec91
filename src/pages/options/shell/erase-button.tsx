/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';

interface Props {
  /** What is erased, for screen readers. */
  readonly name: string;
  /** What stands on the button before it is pressed; “Erase” when left out. */
  readonly label?: string;
  readonly onErase: () => void;
}

/** Erases what cannot be brought back: the first press says so, the second does it. */
export function EraseButton({ name, label, onErase }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class={sure ? '' : 'quiet'}
      aria-label={
        sure ? t('options_erase_sure_item', name) : label === undefined ? t('options_erase_item', name) : undefined
      }
      onClick={() => {
        setSure(!sure);
        if (sure) onErase();
      }}
      onBlur={() => setSure(false)}
    >
      {sure ? t('options_erase_sure') : (label ?? t('options_erase'))}
    </button>
  );
}
