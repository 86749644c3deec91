/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { defaultSettings, type Settings } from '../../../settings/index.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { isContact } from './contact.ts';

export const ERASE: Part = { id: 'erase', title: 'options_you_erase', about: 'options_you_erase_about' };

/** Without anything that tells who the author is; how strict to be stays. */
export function withoutYou(settings: Settings): Settings {
  return {
    ...settings,
    names: [],
    allowed: settings.allowed.filter((allowed) => !isContact(allowed)),
    regions: defaultSettings().regions,
  };
}

/** Forgets everything about the author, in one press that can be taken back. */
export function Erase({ settings, changeWithUndo }: Pick<SectionProps, 'settings' | 'changeWithUndo'>) {
  const isClean = JSON.stringify(withoutYou(settings)) === JSON.stringify(settings);
  return (
    <Panel part={ERASE}>
      {isClean ? (
        <p class="empty">{t('options_you_nothing')}</p>
      ) : (
        <p>
          <button type="button" onClick={() => void changeWithUndo(t('options_you_erased'), withoutYou)}>
            {t('options_you_erase_now')}
          </button>
        </p>
      )}
    </Panel>
  );
}
