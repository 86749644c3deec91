import { expect } from 'vitest';
import type { FixtureBox } from '../../pages/sites.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { send, type Way } from '../scenarios.ts';

/** What is asked about in public, and what is asked about among friends as well. */
const RISK = { text: 'So: my boss is a moron.', words: 'moron' };
const THREAT = { text: 'I know where you live.', words: 'where you live' };

/**
 * The story of boxes whose editor and button are proved by another's whole story, in one visit: in each way of sending,
 * what is risky is underlined, asked about, still there after "Edit", and then published once, as typed.
 *
 * @returns how many ways were tried
 */
export async function tellsShort(
  visit: Visit,
  boxes: readonly (readonly [FixtureBox, readonly Way[]])[],
): Promise<number> {
  const published: string[] = [];
  for (const [box, ways] of boxes) {
    const risk = box.private === true || visit.site.off === true ? THREAT : RISK;
    // Where the button stands outside the box's frame, so does the question.
    const asking: FixtureBox = { ...box, editable: box.submit ?? box.editable };
    for (const way of ways) {
      await visit.type(box, risk.text);
      await until(`“${risk.words}” to be underlined in ${box.id}`, async () =>
        (await visit.underlined(box)).some((underlined) => underlined.includes(risk.words)),
      );
      await send(visit, box, way);
      const { text } = await visit.untilAsked(asking);
      expect(text).toContain(risk.words);
      expect(await visit.published()).toHaveLength(published.length);
      await visit.page.keyboard.press('Escape');
      await visit.untilAnswered(asking);
      expect((await visit.shownIn(box))?.trim()).toBe(risk.text);
      await send(visit, box, way);
      if (way === 'click' && box.confirm !== undefined) await visit.press(box.confirm);
      published.push(risk.text);
      expect(await visit.untilPublished(published.length)).toEqual(published);
    }
  }
  expect(visit.errors).toEqual([]);
  expect(visit.server.strays).toEqual([]);
  return published.length;
}
