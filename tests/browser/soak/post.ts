/** One person, one post, and whatever happens meanwhile. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Random } from '../../../scripts/soak/random.ts';
import type { FixtureBox } from '../../pages/sites.ts';
import { HOST } from '../driver/closed-root.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import type { Control } from './control.ts';
import type { Fault } from './faults.ts';

/** When a fault strikes: before anything is written, before the press, with it, or (in milliseconds) after it. */
export type Moment = 'first' | 'written' | number;

export interface Story {
  readonly text: string;
  readonly fault: Fault;
  readonly moment: Moment;
  /** What the author answers, where asked: after 'edit' they look once more and press again. */
  readonly answer: 'post' | 'edit';
  readonly keys: boolean;
}

export interface Told {
  /** 'left': the author went to another page before it was published. 'lost': confirmed, and never published. */
  readonly end: 'published' | 'left' | 'lost';
  readonly asked: number;
  /** How often the author pressed Post in all, those after "Edit" not counted. */
  readonly presses: number;
  /** Whether the fault could be made; a background that is just going may escape one. */
  readonly struck: boolean;
  /** What went otherwise than promised, short of a lost post. */
  readonly odd: readonly string[];
}

const RISKY = [
  'I hate my job and my boss is an idiot',
  'Je déteste mon boulot, vivement vendredi',
  'My password is hunter2-Falcon!',
];
const HARMLESS = [
  'A quiet walk by the river',
  'Belle lumière ce matin 🌤️',
  'Ça va bien, et vous ?',
  'Line 4 is late 👩‍👩‍👧 مرحبا',
];

/** A text that nobody has posted before. */
export const anyText = (random: Random, number: number): string =>
  `${random.pick(random.chance(0.6) ? RISKY : HARMLESS)}, said ${number}`;

/** After how long without anything the author presses again, and gives up, in milliseconds. */
const PATIENCE = 4_000;
const GIVE_UP = 20_000;

/** Tells one story, to its end. */
export async function tell(
  visit: Visit,
  box: FixtureBox,
  control: Control,
  random: Random,
  story: Story,
): Promise<Told> {
  const { text, fault, moment, answer, keys } = story;
  const odd: string[] = [];
  let struck = true;
  const strike = () =>
    within(fault.strike({ control, visit, random })).catch(() => {
      struck = false;
    });
  const press = () => within(keys ? visit.pressKeys(box.keys[0] ?? 'Mod+Enter') : visit.pressPost(box));

  if (moment === 'first') await strike();
  await visit.page.bringToFront();
  await write(visit, box, text);
  if (moment === 'written') await strike();
  await visit.page.bringToFront();
  const there = await inBox(visit, box);
  // Who left the page before the press has confirmed nothing.
  if (there !== text && fault.name === 'page left') return { end: 'left', asked: 0, presses: 0, struck, odd };
  if (there !== text) odd.push(`what was written has become ${JSON.stringify(there)}`);

  let isLeaving = false;
  const striking =
    typeof moment === 'number'
      ? new Promise<void>((resolve) => void setTimeout(resolve, moment)).then(() => {
          isLeaving = fault.name === 'page left';
          return strike();
        })
      : Promise.resolve();
  let isLeft = false;
  if (fault.name === 'page left' && typeof moment === 'number') void striking.then(() => (isLeft = true));
  let [asked, presses] = [0, 1];
  await press().catch(() => undefined);
  const start = Date.now();
  let pressedAt = start;
  for (;;) {
    const count = await timesPublished(visit, text);
    if (count > 0) break;
    if (isLeft) return { end: 'left', asked, presses, struck, odd };
    if (Date.now() - start > GIVE_UP) return { end: 'lost', asked, presses, struck, odd };
    const { question, status } = await visit.shown(box).catch(() => ({ question: null, status: '' }));
    if (question !== null) {
      asked += 1;
      // A version that has just come knows nothing of what the one before it asked.
      if (asked > 1 && fault.name !== 'extension reloaded') odd.push('asked twice');
      if (answer === 'edit' && asked === 1) {
        // One that the page tore away this moment cannot be answered: the post goes through.
        if (!(await isOurs(visit))) {
          asked = 0;
          continue;
        }
        await visit.page.keyboard.press('Escape');
        await untilGone(visit, box);
        if (!isLeaving && (await inBox(visit, box)) !== text) odd.push('altered after “Edit”');
        if (!isLeaving && (await timesPublished(visit, text)) > 0) odd.push('published after “Edit”');
        await press().catch(() => undefined);
      } else {
        await visit.page.keyboard.press('Tab');
        // Where the question has gone that moment, the key would press something of the page's.
        if (await isOurs(visit)) await visit.page.keyboard.press('Enter');
        await untilGone(visit, box);
      }
      pressedAt = Date.now();
    } else if (/press|appuyez/i.test(status) || Date.now() - pressedAt > PATIENCE) {
      if (Date.now() - pressedAt < 1_000) continue;
      presses += 1;
      pressedAt = Date.now();
      // A question that was swept away with its version has taken the caret along.
      if (keys) await within(visit.focus(box)).catch(() => undefined);
      await press().catch(() => undefined);
    }
  }
  await striking;
  return { end: 'published', asked, presses, struck, odd };
}

/** Writes a text into an empty box, as far as the browser lets us: a page may not have had the focus yet. */
async function write(visit: Visit, box: FixtureBox, text: string): Promise<void> {
  await until('the text to be in the box', async () => {
    await visit.focus(box);
    // Draft.js does not bear a text that comes without keys.
    await (box.editor === 'textarea' ? visit.insert(box, text) : visit.keys(box, text));
    if ((await inBox(visit, box)) === text) return true;
    await visit.load();
    return false;
  });
}

/**
 * What stands in the box, without the empty line that some editors end with. One at the beginning counts: the key that
 * was meant for a question which had gone that moment may have made it.
 */
const inBox = async (visit: Visit, box: FixtureBox): Promise<string | null> =>
  (await visit.shownIn(box).catch(() => null))?.trimEnd() ?? null;

/** What was asked of a worker or a page that is just going is never answered. @throws after so many milliseconds */
export async function within<T>(work: Promise<T>, milliseconds = 15_000): Promise<T> {
  const cancelled = new AbortController();
  const late = rest(milliseconds, undefined, { signal: cancelled.signal }).then(
    () => Promise.reject(new Error(`No answer within ${milliseconds} ms.`)),
    () => never,
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    cancelled.abort();
  }
}

const never = new Promise<never>(() => undefined);

/** Whether the focus is in something of ours. */
async function isOurs(visit: Visit): Promise<boolean> {
  return visit.page.evaluate((tag) => document.activeElement?.matches(tag) === true, HOST).catch(() => false);
}

async function untilGone(visit: Visit, box: FixtureBox): Promise<void> {
  await until('the question to go', async () => (await visit.shown(box)).question === null).catch(() => undefined);
}

/** How often exactly this text was published, in this page and those before it. */
export async function timesPublished(visit: Visit, text: string): Promise<number> {
  return (await everPublished(visit).catch(() => [])).filter((one) => one === text).length;
}

/** Everything that was ever published here, in the order of publishing. */
export async function everPublished(visit: Visit): Promise<string[]> {
  return await visit.page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('ever-published') ?? '[]') as string[];
    const now = (window.published ?? []).map(({ text }) => text);
    // Pages that load anew with each post tell of all of them themselves.
    return document.getElementById('stored-comments') === null ? kept : now;
  });
}

/** Has each page keep what it publishes, so that it is still known after the page is left. To be run before its scripts. */
export function keepPublished(): void {
  addEventListener('DOMContentLoaded', () => {
    const list = window.published;
    list.push = (...more) => {
      const kept = JSON.parse(localStorage.getItem('ever-published') ?? '[]') as string[];
      localStorage.setItem('ever-published', JSON.stringify([...kept, ...more.map(({ text }) => text)]));
      return Array.prototype.push.apply(list, more);
    };
  });
}
