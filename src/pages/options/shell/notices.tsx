/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import { language, t } from '../../../i18n.ts';
import { type Aside, dropAside } from '../../../settings/aside.ts';
import { parseSettings } from '../../../settings/parse.ts';
import { save } from '../../shared/download.ts';
import { notSavedText } from '../../shared/not-saved.ts';
import { useAsides } from '../../shared/use-asides.ts';
import type { SettingsInUse } from '../../shared/use-settings.ts';
import type { SectionProps } from './section.ts';

interface Props extends Pick<SectionProps, 'settings' | 'change'> {
  readonly notSaved: SettingsInUse['notSaved'];
}

const when = (at: number): string => new Date(at).toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' });

/** What went wrong with the settings, and how to have them back. */
export function Notices({ notSaved, settings, change }: Props) {
  const [asides, look] = useAsides(settings);

  const drop = async (aside: Aside) => {
    await dropAside(browser.storage.local, aside.key);
    look();
  };

  return (
    <div class="notices" aria-live="polite">
      {notSaved !== null && (
        <div class="notice problem" role="alert">
          <p>{notSavedText(notSaved)}</p>
        </div>
      )}
      {asides === null && (
        <div class="notice problem">
          <p>{t('options_storage_unreachable')}</p>
        </div>
      )}
      {asides?.map((aside) => {
        const parsed = parseSettings(aside.data);
        return (
          <div class="notice problem" key={aside.key}>
            <p>
              {t(
                aside.reason === 'newer' ? 'options_aside_newer' : 'options_aside_unreadable',
                when(aside.at ?? Date.now()),
              )}
            </p>
            {parsed.ok && (
              <button
                type="button"
                onClick={() => void change(() => parsed.settings).then((saved) => (saved ? drop(aside) : undefined))}
              >
                {t('options_aside_use')}
              </button>
            )}
            <button
              type="button"
              onClick={() => save('think-before-you-post-aside.json', JSON.stringify(aside.data, null, 2))}
            >
              {t('options_aside_save')}
            </button>
            <button type="button" onClick={() => void drop(aside)}>
              {t('options_aside_drop')}
            </button>
          </div>
        );
      })}
    </div>
  );
}
