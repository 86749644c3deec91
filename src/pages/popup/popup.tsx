/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { isOn, isSiteOn } from '../../settings/on.ts';
import { withPolicy } from '../../settings/policy.ts';
import { notSavedText } from '../shared/not-saved.ts';
import { PageLink } from '../shared/page-link.tsx';
import { useAsides } from '../shared/use-asides.ts';
import { usePolicy } from '../shared/use-policy.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Drafts } from './drafts.tsx';
import { Here } from './here.tsx';
import { IdentityHere } from './identity.tsx';
import { Pause } from './pause.tsx';
import { Rest } from './rest.tsx';
import { SleepingSection } from './sleeping.tsx';
import { earlyTab, NO_TAB, useTabFindings } from './tab.ts';

/** The popup: on or off here and as whom, what this page's drafts show, drafts that were slept on, and breaks. */
export function Popup() {
  const { settings, notSaved, change } = useSettings();
  const policy = usePolicy();
  const tab = earlyTab.value ?? NO_TAB;
  const found = useTabFindings(tab.id);
  const asides = useAsides();
  if (settings === null) return null;
  const held = withPolicy(settings, policy);
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
          {notSavedText(notSaved)}
        </p>
      )}
      {asides === null ? (
        <p class="notice problem">{t('options_storage_unreachable')}</p>
      ) : (
        asides.some(({ of }) => of === 'settings') && <p class="notice problem">{t('popup_settings_aside')}</p>
      )}
      <main>
        <Here settings={held} policy={policy} change={change} url={url} tab={tab.id} />
        {held.enabled && isSiteOn(held, url) && <IdentityHere settings={held} change={change} url={url} />}
        {isOn(held, url, Date.now()) && <Drafts drafts={found.drafts} />}
        <SleepingSection />
        {held.enabled && (
          <section class="breaks">
            <Rest settings={held} change={change} />
            <Pause settings={held} change={change} />
          </section>
        )}
      </main>
      <footer>
        <PageLink to="already-posted" label="popup_already" leave />
        <PageLink to="welcome" label="popup_welcome" leave />
      </footer>
    </>
  );
}
