import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabFindings } from '../../protocol.ts';
import { followTab } from '../shared/background.ts';
import { Early } from '../shared/early.ts';

/** The tab that the popup was opened over. */
export interface Tab {
  readonly id: number;
  /** Empty where the browser does not tell. */
  readonly url: string;
}

/** The tab in front. Where the popup is opened as a page of its own, `?tab=` says which. */
export const earlyTab = new Early(find);

/** Where the browser tells of no tab. */
export const NO_TAB: Tab = { id: -1, url: '' };

const NOTHING: TabFindings = { url: '', drafts: [] };

/** What the tab's composers show, kept current as long as the popup is open. */
export function useTabFindings(tab: number): TabFindings {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => followTab(tab, setFound), [tab]);
  return found;
}

async function find(): Promise<Tab> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked));
  return { id: tab?.id ?? NO_TAB.id, url: tab?.url ?? NO_TAB.url };
}
