import browser from 'webextension-polyfill';
import type { Settings } from '../settings/index.ts';
import { extraMatches } from '../settings/on.ts';
import { exclusively } from '../storage/lock.ts';

/** Keeps the content script on the sites that the user added, as far as the browser still allows it there. */

const SCRIPT_ID = 'added-sites';

/** What the manifest says of the content script: its files have the build's names. */
function files(): { readonly js: string[]; readonly css: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  return { js: (script?.js ?? []).map(bare), css: (script?.css ?? []).map(bare) };
}

/**
 * Makes what is registered with the browser agree with settings and permissions. Safe to call at any time and again:
 * after start, installation, update, a change of settings, a permission given or taken back.
 */
export function registerAddedSites(settings: Settings): Promise<void> {
  const register = async () => {
    const wanted = await permitted(extraMatches(settings));
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    const { js, css } = files();
    const before = registered?.matches ?? [];
    if (
      registered !== undefined &&
      same(before, wanted) &&
      same(registered.js ?? [], js) &&
      same(registered.css ?? [], css)
    ) {
      return;
    }
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (wanted.length === 0) return;
    const script = {
      id: SCRIPT_ID,
      matches: [...wanted],
      js,
      css,
      runAt: 'document_start' as const,
      allFrames: true,
      // Editors in frames without an address of their own (about:blank, srcdoc).
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    };
    await browser.scripting.registerContentScripts([script]);
    await injectInto(wanted.filter((pattern) => !before.includes(pattern)));
  };
  return exclusively(SCRIPT_ID, register, Number.POSITIVE_INFINITY);
}

/** Has the content script run in open tabs of sites that the manifest names, where the browser has let us in again. */
export async function enterAgain(origins: readonly string[]): Promise<void> {
  const named = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches));
  await injectInto(origins.filter((pattern) => named.has(pattern)));
}

async function permitted(patterns: readonly string[]): Promise<readonly string[]> {
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => allowed[index]);
}

/** Tabs that are open on a site just added get the script now; the others get it when they load. */
async function injectInto(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { js, css } = files();
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab that is just closing, or an error page, takes no script: the others still do.
    await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: js }).catch(() => undefined);
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const sorted = b.map(bare).toSorted();
  return (
    a.length === b.length &&
    a
      .map(bare)
      .toSorted()
      .every((item, index) => item === sorted[index])
  );
}

/** A file's path in the package: Firefox gives full addresses. */
function bare(file: string): string {
  return file.replace(browser.runtime.getURL(''), '').replace(/^\//, '');
}
