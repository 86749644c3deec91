/** @jsxImportSource preact */
import browser from 'webextension-polyfill';
import type { MessageKey } from '../../i18n.ts';
import { t } from '../../i18n.ts';

interface Props {
  readonly to: 'already-posted' | 'welcome';
  readonly label: MessageKey;
  /** Closes the window that it is in: for the popup, which browsers leave open over the new tab. */
  readonly leave?: boolean;
}

/** A link to another page of ours, in a tab of its own. */
export function PageLink({ to, label, leave = false }: Props) {
  const url = browser.runtime.getURL(`src/pages/${to}/index.html`);
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (!leave) return;
        event.preventDefault();
        void browser.tabs.create({ url }).then(() => window.close());
      }}
    >
      {t(label)}
    </a>
  );
}
