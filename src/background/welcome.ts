import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Opens the welcome page once, when the extension is installed. Who loads it from a folder (to work on it, to test it)
 * has met it already, and gets no tab.
 */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
}
