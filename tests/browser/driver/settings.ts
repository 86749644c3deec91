import { defaultSettings } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { inExtensionPage } from './background.ts';
import type { LaunchedBrowser } from './launch.ts';
import { until } from './until.ts';

/**
 * Stores settings as the extension's own pages do.
 * @param change what differs from the defaults
 * @param matches match patterns where the content script must run before this returns: those of added sites and of
 * known ones that are switched on by `change`; the extension must have the browser's permission (extension.ts)
 */
export async function choose(
  launched: LaunchedBrowser,
  change: Partial<Settings>,
  matches: readonly string[] = [],
): Promise<void> {
  const settings: Settings = { ...defaultSettings(), ...change };
  const api = '(globalThis.browser ?? chrome)';
  await inExtensionPage(launched, `${api}.storage.local.set(${JSON.stringify({ settings })})`);
  if (matches.length === 0) return;
  const registered = `${api}.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`;
  await until('the content script to be registered', async () => {
    const now = await inExtensionPage<string[]>(launched, registered);
    return matches.every((pattern) => now.includes(pattern));
  });
}
