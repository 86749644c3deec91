/** @jsxImportSource preact */
import { type FunctionComponent, render } from 'preact';
import { chooseLanguage, language, type MessageKey, t } from '../../i18n.ts';
import { store } from './use-settings.ts';

/** Shows a page's application in its body, in the user's language. */
export async function start(App: FunctionComponent, title: MessageKey): Promise<void> {
  // Never throws: better in the browser's language than not at all.
  await chooseLanguage((await store.get()).language);
  document.documentElement.lang = language();
  document.title = t(title);
  render(<App />, document.body);
}
