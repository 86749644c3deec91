import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SOFTWARE } from '../../composer/sites/index.ts';

/**
 * What the page in a tab runs (Mastodon, WordPress ...), told by the page's own signs. Opening the popup gives the right
 * to look, for this tab and this once; nothing but the number of the sign comes back.
 *
 * @param wanted false where the site is known: then nothing is looked at
 * @returns the software's name; empty for none, until it is known, and where the browser does not let us look
 */
export function useSoftware(tab: number, wanted: boolean): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let current = true;
    void (wanted ? look(tab) : Promise.resolve('')).then((found) => current && setName(found));
    return () => {
      current = false;
    };
  }, [tab, wanted]);
  return name;
}

async function look(tab: number): Promise<string> {
  const args: [string[]] = [SOFTWARE.map(({ software }) => software.sign)];
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: firstThatFits, args });
    return SOFTWARE[Number(frame?.result ?? -1)]?.software.name ?? '';
  } catch {
    return '';
  }
}

/** Runs in the page; must be self-contained. */
function firstThatFits(selectors: readonly string[]): number {
  return selectors.findIndex((selector) => document.querySelector(selector) !== null);
}
