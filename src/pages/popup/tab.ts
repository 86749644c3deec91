import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabFindings } from '../../protocol.ts';
import type { Settings } from '../../settings/index.ts';
import { tabFindings } from '../shared/background.ts';

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

/** How often the background is asked, in milliseconds: the draft's newest words may still be on their way to it. */
const EACH = 400;

/** What the tab's composers show, kept current as long as the popup is open. */
export function useTabFindings(tab: number | undefined, settings: Settings | null): TabFindings {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (tab === undefined) return undefined;
    let current = true;
    const show = (now: TabFindings) =>
      current && setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    const look = () => void tabFindings(tab).then(show, () => show(NOTHING));
    look();
    const timer = setInterval(look, EACH);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [tab, settings]);
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
