/** The page with every editor library, one at a time. */
import type { FixtureBox } from '../../pages/fixture.ts';
import { fixture } from '../../pages/sites.ts';
import { launchGuarding } from '../driver/guarding.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';

const SITE = fixture('hazards/editors');

export const EDITORS: readonly FixtureBox[] = SITE.boxes;
export const RICH: readonly FixtureBox[] = SITE.boxes.filter(({ editor }) => editor !== 'textarea');
/** Editors with a model of their own, and their own undo. */
export const MODELLED: readonly FixtureBox[] = RICH.filter(({ editor }) => editor !== 'contenteditable');

/** Starts a browser whose user guards the page with the editors. */
export function launchForEditors(kind: LaunchedBrowser['kind']): Promise<LaunchedBrowser> {
  return launchGuarding(kind, [SITE]);
}

/** Opens the page. */
export function openEditors(launched: LaunchedBrowser): Promise<Visit> {
  return Visit.open(launched, SITE);
}

/** Puts one editor on the page, new and empty, with the caret in it. */
export async function mount(visit: Visit, box: FixtureBox): Promise<void> {
  await visit.page.evaluate((id) => {
    window.published.length = 0;
    location.hash = '';
    location.hash = id;
  }, box.id);
  await until(`the editor ${box.id}`, () => visit.page.evaluate((id) => window.editorId === id, box.id));
  await visit.focus(box);
}

/** Waits until the words are underlined, or nothing is for an empty text. */
export async function untilUnderlined(visit: Visit, box: FixtureBox, words: string): Promise<void> {
  await until(words === '' ? 'no underline' : `“${words}” to be underlined`, async () => {
    const underlined = await visit.underlined(box);
    return words === '' ? underlined.length === 0 : underlined.some((one) => one.includes(words));
  });
}

/** What the page would publish. */
export function textIn(visit: Visit): Promise<string> {
  return visit.page.evaluate(() => window.editor.text());
}

/** Holds a key down with another. */
export async function chord(visit: Visit, ...keys: Parameters<Visit['page']['keyboard']['press']>[0][]): Promise<void> {
  const { keyboard } = visit.page;
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
