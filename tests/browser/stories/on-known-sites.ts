import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { type FixtureBox, type FixtureSite, matchesOf, SITES } from '../../pages/sites.ts';
import { extensionFor } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { choose } from '../driver/settings.ts';
import { shareOf } from '../driver/share.ts';
import { Visit } from '../driver/visit.ts';
import { isLeftAlone, tellsAll, type Way, waysOf } from '../scenarios.ts';
import { tellsShort } from './short-story.ts';

const OFF = SITES.filter((site) => site.off);
const ADDED = SITES.filter((site) => site.added).flatMap(matchesOf);
const WITH_LEAVE = [...OFF.flatMap(matchesOf), ...ADDED];

/** The main job, on the sites that the extension knows, under their real names and with their real editors. */
export function tellStoriesOfKnownSites(kind: BrowserKind): void {
  let browser: LaunchedBrowser;
  const told = { whole: 0, short: 0 };
  beforeAll(async () => {
    browser = await launch(kind, { extension: extensionFor(kind, WITH_LEAVE) });
  });
  afterAll(async () => {
    await browser.browser.close();
    const boxes = SITES.flatMap((site) => site.boxes).length;
    console.info(
      `${kind}: ${SITES.length} pages, ${boxes} boxes; ${told.whole} whole stories, ${told.short} short ones`,
    );
  });

  const storyOn = (site: FixtureSite) => (name: string, tell: (visit: Visit) => Promise<void>) =>
    test(name, async () => {
      const visit = await Visit.open(browser, site);
      await tell(visit);
      await visit.close();
    });

  describe.each(OFF)('$id, before it is switched on', (site) => {
    const [box] = site.boxes;
    const [way] = box === undefined ? [] : waysOf(box);
    if (box === undefined || way === undefined) return;
    storyOn(site)(`${way} in ${box.id}: is left alone`, (visit) => isLeftAlone(visit, box, way));
  });

  describe('with everything on', () => {
    beforeAll(() =>
      choose(browser, { sites: Object.fromEntries(OFF.map(({ id }) => [id, true])), added: ADDED }, WITH_LEAVE),
    );

    const inTurn = shareOf(SITES, kind);
    describe.each(SITES.filter((site) => inTurn.includes(site) || site.boxes.some(isWhole)))('$id', (site) => {
      const story = storyOn(site);
      const short = site.boxes.map((box) => [box, shortWaysOf(box)] as const).filter(([, ways]) => ways.length > 0);
      for (const box of site.boxes) {
        const [way] = waysOf(box);
        if (!isWhole(box) || way === undefined) continue;
        story(
          `${box.id} (${box.editor}), ${way}: underlines, asks, goes back to edit, posts anyway, and lets the harmless through`,
          async (visit) => {
            await tellsAll(visit, box, way);
            told.whole++;
          },
        );
      }
      if (short.length === 0 || !inTurn.includes(site)) return;
      const names = short.map(([box, ways]) => `${box.id} (${box.editor}) by ${ways.join(' and ')}`);
      story(`${names.join(', ')}: asks once, and publishes what was typed`, async (visit) => {
        told.short += await tellsShort(visit, short);
      });
    });
  });

  test('each box whose story is short names one whose story is whole', () => {
    const whole = SITES.flatMap(({ id, boxes }) => boxes.filter(({ like }) => !like).map((box) => `${id} ${box.id}`));
    for (const { like } of SITES.flatMap((site) => site.boxes)) if (like !== undefined) expect(whole).toContain(like);
  });
}

const isWhole = (box: FixtureBox): boolean => box.like === undefined && waysOf(box).length > 0;

/** What is left to tell after the whole stories: Ctrl+Enter is the same everywhere, so a box like another has no need of it. */
function shortWaysOf(box: FixtureBox): readonly Way[] {
  const [first, ...others] = waysOf(box);
  if (first === undefined) return [];
  return box.like === undefined ? others : [first, ...others.filter((way) => way === 'Enter')];
}
