/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { Done } from './undo.ts';

/** Says what was just taken away, and gives it back on request. It stays until it is answered or something else is done. */
export function UndoBar({ done }: { readonly done: Done | null }) {
  return (
    <div class="undo-place" role="status">
      {done !== null && (
        <div class="undo-bar">
          <p>{done.told}</p>
          <button type="button" class="main" onClick={done.undo}>
            {t('options_undo')}
          </button>
          <button type="button" class="quiet" aria-label={t('options_close')} onClick={done.close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
