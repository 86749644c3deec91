/** @jsxImportSource preact */
import { type MessageKey, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { type Told, tell } from './difference-text.ts';
import { differences } from './differences.ts';

const HOW: Readonly<Record<Told['how'], { readonly sign: string; readonly said: MessageKey }>> = {
  added: { sign: '+', said: 'options_diff_added' },
  removed: { sign: '−', said: 'options_diff_removed' },
  changed: { sign: '≠', said: 'options_diff_changed' },
};

interface Props {
  readonly now: Settings;
  readonly next: Settings;
  readonly onUse: () => void;
  readonly onKeep: () => void;
}

/** What a file would change, before anything is changed. */
export function Preview({ now, next, onUse, onKeep }: Props) {
  const told = differences(now, next).map((one) => tell(one, next));
  if (told.length === 0) return <p class="empty">{t('options_import_same')}</p>;
  return (
    <div class="preview">
      <h4>{told.length === 1 ? t('options_import_would_one') : t('options_import_would', told.length)}</h4>
      <ul class="diff" tabIndex={0} aria-label={t('options_import_list')}>
        {told.map(({ where, what, how }) => (
          <li key={`${where} ${what}`} class={how}>
            <span class="sign" aria-hidden="true">
              {HOW[how].sign}
            </span>
            <span>
              <span class="hidden">{t(HOW[how].said)} </span>
              <span class="muted">{where}</span> <span class="what">{what}</span>
            </span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="main" onClick={onUse}>
          {t('options_import_use')}
        </button>
        <button type="button" onClick={onKeep}>
          {t('options_import_keep')}
        </button>
      </div>
    </div>
  );
}
