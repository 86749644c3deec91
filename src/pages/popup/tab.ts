import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabFindings } from '../../protocol.ts';
import { followTab } from '../shared/background.ts';

/** The tab that the popup was opened over. */
export interface Tab {
  readonly id: number;
  /** Empty where the browser does not tell. */
  readonly url: string;
}

/** The tab in front; null until it is known. Where the popup is opened as a page of its own, `?tab=` says which. */
export function useTab(): Tab | null {
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    void find().then(setTab, () => setTab({ id: -1, url: '' }));
  }, []);
  return tab;
}

const NOTHING: TabFindings = { url: '', drafts: [] };

/** What the tab's composers show, kept current as long as the popup is open. */
export function useTabFindings(tab: number | undefined): TabFindings {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => (tab === undefined ? undefined : followTab(tab, setFound)), [tab]);
  return found;
}

async function find(): Promise<Tab> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked));
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}
