/** @jsxImportSource preact */
import { type FunctionComponent, render } from 'preact';
import { language, type MessageKey, t } from '../../i18n.ts';
import { speakAs } from './language.ts';
import { store } from './use-settings.ts';

/** Shows a page's application in its body, in the user's language. */
export function start(App: FunctionComponent, title: MessageKey): void {
  void store
    .get()
    .then((settings) => speakAs(settings.language))
    // Better in the browser's language than not at all.
    .catch(() => undefined)
    .then(() => {
      document.documentElement.lang = language();
      document.title = t(title);
      render(<App />, document.body);
    });
}
