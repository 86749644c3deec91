import { language, speak } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';

/** Has the page speak the language of the settings. Its texts are loaded only where the browser speaks another. */
export async function speakAs(wanted: Settings['language']): Promise<void> {
  if (wanted === 'auto' || wanted === language()) return;
  const texts = wanted === 'fr' ? await import('virtual:texts-fr') : await import('virtual:texts-en');
  speak(texts.default);
}
