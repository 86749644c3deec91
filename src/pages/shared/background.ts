import browser from 'webextension-polyfill';
import type { BackgroundMessage, PageMessage, TabFindings } from '../../protocol.ts';

type Tried = Pick<Extract<BackgroundMessage, { type: 'assessed' }>, 'level' | 'findings'>;

/** What the composers of a tab show now. */
export async function tabFindings(tab: number): Promise<TabFindings> {
  return await browser.runtime.sendMessage<PageMessage, TabFindings>({ type: 'tab-findings', tab });
}

/** What the engine says of a sentence, with the user's settings. */
export async function tryText(text: string): Promise<Tried> {
  return await browser.runtime.sendMessage<PageMessage, Tried>({ type: 'try', text });
}
