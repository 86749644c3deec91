/** What people do and see, for any box of any site. A new editor costs a line in tests/pages/sites.ts and nothing here. */
import { expect } from 'vitest';
import type { FixtureBox } from '../pages/sites.ts';
import { HOST } from './driver/closed-root.ts';
import { until } from './driver/until.ts';
import type { Visit } from './driver/visit.ts';

/** The tweet that the project is about. */
export const TWEET =
  'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.';
/** What makes an exact copy hard: two lines, signs outside ASCII, and a pair of surrogates. */
const HARD_START = 'So… “big news” 🙃 & <b>no</b> joke:\n';
/** What is serious among friends, too. */
const THREAT = 'Well done yesterday. I know where you live, and I will come round tonight to hear you apologise.';
export const CLEAN = 'Rye bread 🥖 – it’s “good”.';

/** How somebody sends: with the mouse, or with keys in the box. */
export type Way = 'click' | FixtureBox['keys'][number];

/** All the ways in which a box sends. */
export function waysOf(box: FixtureBox): Way[] {
  return box.submit === null ? [...box.keys] : ['click', ...box.keys];
}

const WHOLE = { text: TWEET, words: 'hating' };
/** Typed in fewer keys, for the many pages. */
const BRIEF = { text: 'I hate my job at Cisco.', words: 'hate' };

/** A text that is asked about here. Sites that are off by default are private conversations: hardly anything is. */
function riskOf(visit: Visit): { readonly text: string; readonly words: string; readonly short: string } {
  return visit.site.off
    ? { text: THREAT, words: 'where you live', short: 'I know where you live.' }
    : { ...(visit.site.id === 'x' ? WHOLE : BRIEF), short: 'My boss is a moron.' };
}

export async function send(visit: Visit, box: FixtureBox, way: Way): Promise<void> {
  if (way === 'click') await visit.pressPost(box);
  else await visit.pressKeys(way);
}

/** The words are underlined while the author types, and the badge says that there is something. */
async function isWarned(visit: Visit, box: FixtureBox, words: string): Promise<void> {
  await until(`“${words}” to be underlined`, async () =>
    (await visit.underlined(box)).some((underlined) => underlined.includes(words)),
  );
  await until('the badge', async () => (await visit.shown(box)).badge);
}

/**
 * A whole visit: what is harmless goes straight through; what is risky is asked about and published with "Post anyway",
 * exactly as typed; and the next one goes back to edit. Each text is published once.
 */
export async function tellsAll(visit: Visit, box: FixtureBox, way: Way): Promise<void> {
  const before = await passesUntouched(visit, box, way);
  const told = await postsAnyway(visit, box, way, before);
  const hinted = visit.site.off ? await onlyHints(visit, box, way, told) : told;
  await goesBackToEdit(visit, box, way, hinted);
  expect(visit.errors).toEqual([]);
  expect(visit.server.strays).toEqual([]);
}

/** A post with nothing to say about goes straight through, exactly as typed. Gives what is published then. */
async function passesUntouched(visit: Visit, box: FixtureBox, way: Way): Promise<string[]> {
  await visit.type(box, CLEAN);
  expect(await visit.underlined(box)).toEqual([]);
  await send(visit, box, way);
  expect(await visit.untilPublished(1)).toEqual([CLEAN]);
  return [CLEAN];
}

/** "Post anyway" publishes exactly what was typed. */
async function postsAnyway(visit: Visit, box: FixtureBox, way: Way, before: string[]): Promise<string[]> {
  const text = HARD_START + riskOf(visit).short;
  await visit.type(box, text);
  await send(visit, box, way);
  await visit.untilAsked(box);
  expect(await visit.published()).toHaveLength(before.length);
  await visit.page.keyboard.press('Tab');
  await until('"Post anyway" to be focused', async () => (await visit.shown(box)).question?.buttons[1]?.focused);
  await visit.page.keyboard.press('Enter');
  const after = [...before, text];
  expect(await visit.untilPublished(after.length)).toEqual(after);
  return after;
}

/** In a private conversation the complaint is underlined, and sent without a question. */
async function onlyHints(visit: Visit, box: FixtureBox, way: Way, before: string[]): Promise<string[]> {
  await visit.type(box, TWEET);
  await isWarned(visit, box, 'hating');
  await send(visit, box, way);
  const after = [...before, TWEET];
  expect(await visit.untilPublished(after.length)).toEqual(after);
  return after;
}

/** The words are underlined, the question comes, "Edit" gives the box back, and what is meant is not asked about again. */
async function goesBackToEdit(visit: Visit, box: FixtureBox, way: Way, before: string[]): Promise<void> {
  const risk = riskOf(visit);
  await visit.type(box, risk.text);
  await isWarned(visit, box, risk.words);
  await send(visit, box, way);
  const { title, text, buttons } = await visit.untilAsked(box);
  expect(title).not.toBe('');
  expect(text).toContain(risk.words);
  expect(buttons.map(({ name }) => name)).toEqual(['Edit', 'Post anyway', 'Sleep on it', 'Not useful']);
  expect(buttons[0]?.focused).toBe(true);

  await visit.page.keyboard.press('Enter');
  await visit.untilAnswered(box);
  await visit.keys(box, ' Or not');
  await send(visit, box, way);
  await visit.untilAsked(box);
  expect(await visit.published()).toHaveLength(before.length);
  await visit.page.keyboard.press('Escape');
  await visit.untilAnswered(box);

  // Asked and answered: the author means it.
  await send(visit, box, way);
  const after = [...before, `${risk.text} Or not`];
  expect(await visit.untilPublished(after.length)).toEqual(after);
}

/** Where the extension is not wanted, nothing of it is seen and nothing is asked. */
export async function isLeftAlone(visit: Visit, box: FixtureBox, way: Way): Promise<void> {
  await visit.type(box, TWEET);
  await send(visit, box, way);
  expect(await visit.untilPublished(1)).toEqual([TWEET]);
  expect(await visit.underlined(box)).toEqual([]);
  expect(await visit.page.$(HOST)).toBeNull();
}
