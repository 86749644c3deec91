/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { language, type MessageKey, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { eraseSynced, SYNC_MOST_BYTES, type SyncStatus, SyncStatusStore } from '../../../settings/sync.ts';
import { sizeText } from '../data/size.ts';
import { EraseButton } from '../shell/erase-button.tsx';

const store = new SyncStatusStore(browser.storage.local);

const PROBLEMS: Readonly<Record<Exclude<SyncStatus['state'], 'off' | 'ok' | 'full'>, MessageKey>> = {
  newer: 'options_sync_newer',
  unreadable: 'options_sync_unreadable',
  failed: 'options_sync_failed',
};

/** How the last round of synchronising went, kept current; null until it is known. */
function useStatus(): SyncStatus | null {
  const [status, setStatus] = useState<SyncStatus | null>(null);
  useEffect(() => {
    void store.get().then(setStatus);
    return store.watch(setStatus);
  }, []);
  return status;
}

/** How synchronising stands, and a way to forget what lies in the account. */
export function SyncState({ sync }: Pick<Settings, 'sync'>) {
  const status = useStatus();
  const [erased, setErased] = useState<boolean | null>(null);
  const erase = () =>
    void eraseSynced(browser.storage.sync).then(
      () => setErased(true),
      () => setErased(false),
    );
  const isProblem = sync !== 'off' && status !== null && status.state !== 'off' && status.state !== 'ok';
  return (
    <>
      <div role="status">
        {sync !== 'off' && status !== null && status.state !== 'off' && (
          <p class={isProblem ? 'notice problem' : 'muted'}>{told(status)}</p>
        )}
        {erased !== null && <p class="muted">{t(erased ? 'options_sync_erased' : 'options_sync_failed')}</p>}
      </div>
      {sync === 'off' && (
        <p>
          <EraseButton name={t('options_sync_account')} label={t('options_sync_account')} onErase={erase} />
        </p>
      )}
    </>
  );
}

function told({ state, at, bytes }: SyncStatus): string {
  const sizes = [sizeText(bytes, language()), sizeText(SYNC_MOST_BYTES, language())] as const;
  if (state === 'full') return t('options_sync_full', ...sizes);
  if (state === 'ok' || state === 'off') {
    const when = new Date(at).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });
    return t('options_sync_ok', when, ...sizes);
  }
  return t(PROBLEMS[state]);
}
