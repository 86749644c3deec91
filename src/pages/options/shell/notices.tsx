/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import { language, type MessageKey, t } from '../../../i18n.ts';
import { dropAside } from '../../../settings/aside.ts';
import { parseSettings } from '../../../settings/parse.ts';
import type { Aside } from '../../../storage/aside.ts';
import { save } from '../../shared/download.ts';
import { notSavedText } from '../../shared/not-saved.ts';
import { useAsides } from '../../shared/use-asides.ts';
import type { SettingsInUse } from '../../shared/use-settings.ts';
import { attempt, useFailed } from './attempts.ts';
import type { SectionProps } from './section.ts';

interface Props extends Pick<SectionProps, 'change'> {
  readonly notSaved: SettingsInUse['notSaved'];
}

const when = (at: number): string => new Date(at).toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' });

const textFor = ({ of, reason }: Aside): MessageKey => {
  if (of === 'counts') return 'options_aside_counts';
  if (of === 'drafts') return 'options_aside_draft';
  return reason === 'newer' ? 'options_aside_newer' : 'options_aside_unreadable';
};

const drop = ({ key }: Aside) => attempt(dropAside(browser.storage.local, key));

/** What went wrong with the settings, and how to have them back. */
export function Notices({ notSaved, change }: Props) {
  const asides = useAsides();

  const failed = useFailed();
  return (
    <div class="notices" aria-live="polite">
      {notSaved !== null && (
        <div class="notice problem" role="alert">
          <p>{notSavedText(notSaved)}</p>
        </div>
      )}
      {failed && (
        <div class="notice problem" role="alert">
          <p>{t('options_failed')}</p>
        </div>
      )}
      {asides === null && (
        <div class="notice problem">
          <p>{t('options_storage_unreachable')}</p>
        </div>
      )}
      {asides?.map((aside) => {
        const parsed = aside.of === 'settings' ? parseSettings(aside.data) : null;
        return (
          <div class="notice problem" key={aside.key}>
            <p>{t(textFor(aside), when(aside.at ?? Date.now()))}</p>
            {parsed?.ok && (
              <button
                type="button"
                onClick={() => void change(() => parsed.settings).then((saved) => (saved ? drop(aside) : undefined))}
              >
                {t('options_aside_use')}
              </button>
            )}
            <button
              type="button"
              onClick={() => save(`think-before-you-post-${aside.of}-aside.json`, JSON.stringify(aside.data, null, 2))}
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
