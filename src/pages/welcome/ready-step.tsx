/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { Mark } from '../shared/mark.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { Frame } from './frame.tsx';

/** Nothing more to do: what there will be to see. */
export function ReadyStep() {
  return (
    <Frame step="ready" title={t('welcome_ready_title')} about={t('welcome_ready_about')}>
      <ul class="signs">
        <li>
          <Mark of="hint" />
          <p>{t('welcome_ready_hint')}</p>
        </li>
        <li>
          <Mark of="ask" />
          <p>{t('welcome_ready_ask')}</p>
        </li>
        <li>
          <img src="/icons/icon.svg" alt="" width="20" height="20" />
          <p>{t('welcome_ready_icon')}</p>
        </li>
      </ul>
      <div class="ways">
        <button type="button" class="main" onClick={() => void closeTab()}>
          {t('welcome_close')}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcome_settings')}
        </button>
        <PageLink to="already-posted" label="popup_already" />
      </div>
    </Frame>
  );
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
