/** @jsxImportSource preact */
import { type FunctionComponent, render } from 'preact';
import { language, type MessageKey, t } from '../../i18n.ts';

/** Shows a page's application in its body, in the language of our texts. */
export function start(App: FunctionComponent, title: MessageKey): void {
  document.documentElement.lang = language();
  document.title = t(title);
  render(<App />, document.body);
}
