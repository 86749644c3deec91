/** `npm run soak -- faults`: very many posts in a real browser while everything that can break does. */

import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { Random } from '../../../scripts/soak/random.ts';
import { type FixtureBox, SITES } from '../../pages/sites.ts';
import { builtExtension } from '../driver/extension.ts';
import { type LaunchedBrowser, launch } from '../driver/launch.ts';
import { Visit } from '../driver/visit.ts';
import { Control } from './control.ts';
import { anyFault } from './faults.ts';
import { anyText, everPublished, keepPublished, type Moment, type Story, tell, within } from './post.ts';

export interface Extent {
  readonly posts: number;
  readonly seconds: number;
  readonly seed: number;
  /** Posts at one page before the next is opened. */
  readonly postsAPage?: number;
  /** Told after each page, and of everything that should not be. */
  readonly progress?: (report: Report) => void;
  readonly told?: (wrong: string) => void;
}

export interface Report {
  posts: number;
  published: number;
  /** The author went to another page before the post was out. */
  left: number;
  asked: number;
  /** The author had to press a second time. */
  pressedAgain: number;
  lost: number;
  doubled: number;
  altered: number;
  seconds: number;
  /** How often the browser could not be reached any more after a fault. */
  newBrowsers: number;
  readonly byFault: Record<string, number>;
  /** Everything that should not be, with the seed that shows it. */
  readonly wrong: string[];
}

/** One box of each editor and way of sending: [site, box]. */
const PLACES = [
  ['mastodon', 'compose'],
  ['x', 'home'],
  ['bluesky', ''],
  ['reddit', ''],
  ['discord', ''],
  ['wordpress', 'comment'],
] as const;

/** A browser that cannot be reached any more is started anew, so many times at most, and one time more for so many posts. */
const NEW_BROWSERS = 3;
const POSTS_A_BROWSER = 50;

export async function runFaults(kind: BrowserKind, extent: Extent): Promise<Report> {
  const start = Date.now();
  const report: Report = {
    posts: 0,
    published: 0,
    left: 0,
    asked: 0,
    pressedAgain: 0,
    lost: 0,
    doubled: 0,
    altered: 0,
    seconds: 0,
    newBrowsers: 0,
    byFault: {},
    wrong: [],
  };
  const written = new Map<string, number>();
  const isOver = () => report.posts >= extent.posts || Date.now() - start > extent.seconds * 1000;
  for (let round = 0; !isOver(); ) {
    const launched = await launch(kind, { extension: builtExtension(kind), drowsy: true });
    try {
      const control = new Control(launched);
      await within(control.wake());
      for (; !isOver(); round++) {
        await within(onePage({ launched, control, round, report, extent, written, isOver }), 180_000);
        report.seconds = Math.round((Date.now() - start) / 1000);
        extent.progress?.(report);
      }
    } catch (error) {
      report.newBrowsers += 1;
      round += 1;
      if (report.newBrowsers > NEW_BROWSERS + report.posts / POSTS_A_BROWSER) throw error;
      extent.told?.(`a new browser is needed: ${String(error).slice(0, 200)}`);
    } finally {
      await within(launched.browser.close()).catch(() => launched.browser.process()?.kill('SIGKILL'));
    }
  }
  return report;
}

interface Session {
  readonly launched: LaunchedBrowser;
  readonly control: Control;
  readonly round: number;
  readonly report: Report;
  readonly extent: Extent;
  /** How often each text was found to be published; a page that was left may tell late. */
  readonly written: Map<string, number>;
  readonly isOver: () => boolean;
}

/** Posts at one page, and what is then found to have been published there. */
async function onePage({ launched, control, round, report, extent, written, isOver }: Session): Promise<void> {
  const { seed, postsAPage = 12 } = extent;
  const { kind } = launched;
  const wrong = (what: string): void => {
    report.wrong.push(what);
    extent.told?.(what);
  };
  const [id, wanted] = PLACES[(seed + round) % PLACES.length] ?? PLACES[0];
  const site = SITES.find((one) => one.id === id);
  const box = site?.boxes.find((one) => wanted === '' || one.id === wanted);
  if (site === undefined || box === undefined) throw new Error(`There is no fixture ${id} ${wanted}`);
  const visit = await Visit.open(launched, site, { prepare: keepPublished });
  for (let count = 0; count < postsAPage && !isOver(); count++) {
    const number = seed * 1_000_000 + report.posts;
    const random = new Random(number);
    const story = anyStory(random, number, kind, box, site.navigates === true);
    const { text, fault, moment, keys, answer } = story;
    written.set(text, 0);
    await visit.page.bringToFront();
    const { end, asked, presses, struck, odd } = await tell(visit, box, control, random, story);
    report.posts += 1;
    const name = struck ? fault.name : 'a fault that failed';
    report.byFault[name] = (report.byFault[name] ?? 0) + 1;
    report.asked += Math.min(1, asked);
    report.pressedAgain += presses > 1 ? 1 : 0;
    report[end] += 1;
    const what = `post ${number} (${kind}, ${site.id}, ${fault.name} at ${moment}, ${keys ? 'keys' : 'mouse'}, ${answer})`;
    const lost =
      end === 'lost' ? [`lost after ${presses} presses, ${asked} questions, ${await stillThere(visit, box)}`] : [];
    for (const one of [...odd, ...lost]) wrong(`${what}: ${one}: ${text}`);
    if (fault.after === 'mend') await within(control.mend());
    if (fault.after === 'load') await within(control.wake());
    if (fault.after === 'load' || end === 'lost') await visit.load();
  }
  for (const text of await everPublished(visit)) {
    const times = (written.get(text) ?? Number.NaN) + 1;
    if (times === 1) written.set(text, times);
    else if (times > 1) report.doubled += 1;
    else report.altered += 1;
    if (times !== 1) wrong(`${kind}, ${site.id}: ${times > 1 ? 'published twice' : 'nobody wrote this'}: ${text}`);
  }
  await visit.page.evaluate(() => localStorage.clear());
  await visit.close();
}

/** What can be seen where a post was lost: the draft, what we show, and what the mouse would press. */
async function stillThere(visit: Visit, box: FixtureBox): Promise<string> {
  const seen = Promise.all([
    visit.shownIn(box),
    visit.shown(box),
    box.submit &&
      visit.frame(box.submit).evaluate((selector) => {
        const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return document.elementFromPoint(x + width / 2, y + height / 2)?.outerHTML.slice(0, 100);
      }, box.submit.selector),
  ]);
  return JSON.stringify(await within(seen).catch(String));
}

/** Where the post itself loads another page, leaving it at once takes the post along without us, too. */
function anyStory(random: Random, number: number, kind: BrowserKind, box: FixtureBox, navigates: boolean): Story {
  const fault = anyFault(random, [
    ...(navigates ? ['page left'] : []),
    ...(kind === 'firefox' ? ['storage full'] : []),
  ]);
  const moments: readonly Moment[] = ['first', 'written', 0, random.int(0, 100), random.int(0, 900)];
  return {
    text: anyText(random, number),
    fault,
    moment: random.pick(moments),
    answer: random.chance(0.7) ? 'post' : 'edit',
    keys: box.keys.length > 0 && (box.submit === null || random.chance(0.4)),
  };
}

/** What came of it, in one line each. */
export function reportLines(kind: BrowserKind, report: Report): string[] {
  const { posts, published, left, asked, pressedAgain, lost, doubled, altered, seconds, byFault, wrong } = report;
  return [
    `${kind}: ${posts} posts in ${seconds} s, ${published} published, ${left} left by their author before they were out; ` +
      `${asked} asked about, ${pressedAgain} pressed a second time; ${lost} lost, ${doubled} doubled, ${altered} altered`,
    `  ${Object.entries(byFault)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
    ...wrong.map((one) => `  ${one}`),
  ];
}
