/** @jsxImportSource preact */
import { type FunctionComponent, render } from 'preact';
import { chooseLanguage, language, type MessageKey, t } from '../../i18n.ts';
import type { Early } from './early.ts';
import { earlySettings } from './use-settings.ts';

/**
 * Shows a page's application in its body, in the user's language.
 *
 * @param needs what it needs to be drawn whole, beside the settings; all is read at the same time
 */
export async function start(
  App: FunctionComponent,
  title: MessageKey,
  ...needs: readonly Early<unknown>[]
): Promise<void> {
  const [settings] = await Promise.all([earlySettings.load(), ...needs.map((need) => need.load())]);
  // Never throws: better in the browser's language than not at all.
  await chooseLanguage(settings?.language ?? 'auto');
  document.documentElement.lang = language();
  document.title = t(title);
  render(<App />, document.body);
}
