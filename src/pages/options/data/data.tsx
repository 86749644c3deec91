/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { language, t } from '../../../i18n.ts';
import { attempt } from '../shell/attempts.ts';
import { EraseButton } from '../shell/erase-button.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section } from '../shell/section.ts';
import { sizeText } from './size.ts';
import { type Sized, sized } from './stored.ts';

const STORED: Part = { id: 'stored', title: 'options_stored', about: 'options_stored_about' };
const NEVER: Part = { id: 'never', title: 'options_never', about: 'options_never_about' };

/** What lies in the extension's storage, kept current. */
function useStored(): readonly Sized[] {
  const [stored, setStored] = useState<readonly Sized[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.storage.local.get(null).then(
        (all) => setStored(sized(all)),
        () => setStored([]),
      );
    look();
    browser.storage.local.onChanged.addListener(look);
    return () => browser.storage.local.onChanged.removeListener(look);
  }, []);
  return stored;
}

/** What is kept, where, and how much it is. */
function Data() {
  const stored = useStored();
  const all = stored.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <Panel part={STORED}>
        <ul class="list kept">
          {stored.map(({ name, about, bytes, keys, erase }) => (
            <li key={name}>
              <span class="item">
                <strong>{t(name)}</strong>
                <span class="muted">{t(about)}</span>
              </span>
              <span class="size">{keys.length === 0 ? t('options_stored_nothing') : sizeText(bytes, language())}</span>
              {erase !== null && keys.length > 0 && (
                <EraseButton name={t(name)} onErase={() => void attempt(erase(browser.storage.local))} />
              )}
            </li>
          ))}
        </ul>
        <p class="muted">{t('options_stored_all', sizeText(all, language()))}</p>
      </Panel>
      <Panel part={NEVER}>
        <ul class="plain">
          <li>{t('options_never_drafts')}</li>
          <li>{t('options_never_sites')}</li>
          <li>{t('options_never_sent')}</li>
        </ul>
      </Panel>
    </>
  );
}

export const DATA_SECTION: Section = {
  id: 'data',
  title: 'options_data_title',
  about: 'options_data_lead',
  parts: [STORED, NEVER],
  Content: Data,
};
