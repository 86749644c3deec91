import browser from 'webextension-polyfill';
import {
  type BackgroundMessage,
  type PageMessage,
  POPUP_PORT,
  type PopupMessage,
  type TabFindings,
} from '../../protocol.ts';

type Tried = Pick<Extract<BackgroundMessage, { type: 'assessed' }>, 'level' | 'findings'>;

/**
 * Follows what the composers of a tab show.
 *
 * @param show called at once and at every change; with nothing where the background cannot be reached
 * @returns ends it
 */
export function followTab(tab: number, show: (found: TabFindings) => void): () => void {
  const port = browser.runtime.connect({ name: POPUP_PORT });
  port.onMessage.addListener((message) => show(message as TabFindings));
  port.onDisconnect.addListener(() => show({ url: '', drafts: [] }));
  port.postMessage({ type: 'follow', tab } satisfies PopupMessage);
  return () => port.disconnect();
}

/** What the engine says of a sentence, with the user's settings. */
export async function tryText(text: string): Promise<Tried> {
  return await browser.runtime.sendMessage<PageMessage, Tried>({ type: 'try', text });
}
