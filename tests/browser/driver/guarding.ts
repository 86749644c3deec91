import { type Fixture, matchesOf } from '../../pages/sites.ts';
import { extensionFor } from './extension.ts';
import { type LaunchedBrowser, launch } from './launch.ts';
import { choose } from './settings.ts';

/** Starts a browser whose user has added the sites of these pages, which the extension does not know by itself. */
export async function launchGuarding(
  kind: LaunchedBrowser['kind'],
  pages: readonly Fixture[],
): Promise<LaunchedBrowser> {
  const added = pages.flatMap(matchesOf);
  const launched = await launch(kind, { extension: extensionFor(kind, added) });
  await choose(launched, { added }, added);
  return launched;
}
