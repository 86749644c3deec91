/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { isOn } from '../../settings/on.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Drafts } from './drafts.tsx';
import { Here } from './here.tsx';
import { Pause } from './pause.tsx';
import { useTab, useTabFindings } from './tab.ts';

/** The popup: on or off here, a rest, and what this page's drafts show. */
export function Popup() {
  const { settings, notSaved, change } = useSettings();
  const tab = useTab();
  const found = useTabFindings(tab?.id);
  if (settings === null || tab === null) return null;
  const url = tab.url || found.url;
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        <h1>{t('extension_name')}</h1>
        <button
          type="button"
          class="quiet"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          {t('popup_options')}
        </button>
      </header>
      {notSaved !== null && (
        <p class="notice problem" role="alert">
          {notSaved === 'full' ? t('options_not_saved_full') : t('options_not_saved')}
        </p>
      )}
      <main>
        <Here settings={settings} change={change} url={url} tab={tab.id} />
        <Pause settings={settings} change={change} />
        {isOn(settings, url, Date.now()) && <Drafts drafts={found.drafts} />}
      </main>
    </>
  );
}
